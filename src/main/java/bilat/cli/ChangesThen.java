package bilat.cli;

import bilat.change.Changes;
import bilat.change.Selector;
import bilat.definition.Manifest;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.DefinitionFiles;
import bilat.publish.KnownAt;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What had changed by what was known when an edition was published. It is told without the project, of the facts that
 * the edition kept.
 *
 * @param since an earlier day; else each pair is compared with what it was compared with in the edition
 */
record ChangesThen(
        Bilat bilat, KnownAtOption.Found found, Optional<LocalDate> asOf, Marking ceiling, Optional<String> since) {
    /** The pairs of whose facts the edition kept some. */
    List<Pair> pairs() {
        return found.edition().manifest().pairs().stream()
                .filter(each -> each.facts().isPresent())
                .map(Manifest.OfPair::pair)
                .toList();
    }

    /** The day of the edition, unless an earlier one is asked for; that of a pair whose facts are older is older. */
    LocalDate day() {
        return asOf.orElse(found.edition().date());
    }

    /** Of each pair that can be compared. */
    List<Changes> of(List<Pair> pairs) throws IOException, WrongOrder {
        List<Changes> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            KnownAt all = KnownAt.of(found.edition(), found.editions(), pair, DefinitionFiles.none());
            Marking within = all.within(ceiling);
            KnownAt known = all.at(within);
            LocalDate day = known.day(asOf);
            Optional<Since> earlier = since.isPresent() ? Optional.of(known.since(since.get(), day)) : known.since(day);
            earlier.ifPresentOrElse(
                    it -> changes.add(Changes.of(it.with(known.project().facts(), day, Selector.of(pair, within)))),
                    () -> bilat.console().warn(nothing(known, pair)));
        }
        return changes;
    }

    private static String nothing(KnownAt known, Pair pair) {
        if (known.isComparedLost()) {
            return "what " + known.title() + " was compared with is no longer there; what changed of " + pair
                    + " cannot be told";
        }
        return known.compared().isEmpty()
                ? known.title() + " was the first to tell of " + pair + ", so that nothing had changed"
                : "what " + known.title() + " was compared with is of a later day; what changed of " + pair
                        + " cannot be told";
    }
}
