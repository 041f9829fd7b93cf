package bilat.publish;

import bilat.definition.Definition;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Lowered;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.DefinitionFiles;
import bilat.load.Loaded;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A pair as it was known when an edition was published: its facts, the definitions, the day and what it was compared
 * with. What lay above the ceiling or came later is not known there.
 *
 * @param project the facts as they were on file, with the definitions as they were used
 * @param day as of which the facts were kept; older than the edition's where its files are
 * @param title of the edition whose facts they are: "weekly 2019-W04"
 * @param compared what the briefs of the pair were compared with, where that is still there
 * @param isComparedLost whether it was compared with something that is no longer there
 */
public record KnownAt(
        PublishedEdition edition,
        Pair pair,
        Project project,
        LocalDate day,
        String title,
        Optional<Since> compared,
        boolean isComparedLost) {
    /** More pairs than this are not named to who asks for another. */
    private static final int NAMED = 12;

    /**
     * What an edition knew of a pair.
     *
     * @param editions among which the one is that it was compared with
     * @param chosen the file of a definition besides its own
     * @throws WrongOrder if it has nothing of the pair
     * @throws IOException if a file of it cannot be read, or was changed after it was published
     */
    public static KnownAt of(PublishedEdition edition, Editions editions, Pair pair, DefinitionFiles chosen)
            throws IOException, WrongOrder {
        Optional<PublishedEdition.KnownFacts> facts = edition.snapshot(pair);
        if (facts.isEmpty()) {
            throw new WrongOrder(edition.title() + " has nothing of " + pair + "; it has " + pairs(edition));
        }
        Optional<Since> compared = edition.comparedWith(pair, editions);
        Optional<Manifest.OfPair> entry = edition.of(pair);
        return new KnownAt(
                edition,
                pair,
                new Project(facts.get().loaded(), definitions(edition), chosen),
                facts.get().day(),
                edition.title(pair),
                compared,
                compared.isEmpty() && entry.flatMap(Manifest.OfPair::compared).isPresent());
    }

    private static String pairs(PublishedEdition edition) {
        List<String> pairs = edition.manifest().pairs().stream()
                .filter(each -> each.facts().isPresent())
                .map(each -> each.pair().toString())
                .toList();
        String named = pairs.stream().limit(NAMED).collect(Collectors.joining(", "));
        return pairs.isEmpty() ? "no pair" : named + (pairs.size() > NAMED ? " and others" : "");
    }

    private static DefinitionFiles definitions(PublishedEdition edition) throws IOException {
        SortedMap<String, Definition> definitions = new TreeMap<>();
        for (Manifest.Product product : edition.manifest().definitions()) {
            edition.definition(product.name()).ifPresent(it -> definitions.put(product.name(), it));
        }
        return new DefinitionFiles(definitions, new TreeMap<>(), new TreeMap<>(), List.of(), definitions.size());
    }

    /**
     * The day of a brief.
     *
     * @throws WrongOrder if it comes after the day of the facts
     */
    public LocalDate day(Optional<LocalDate> asked) throws WrongOrder {
        if (asked.filter(day::isBefore).isPresent()) {
            throw new WrongOrder(asked.get() + " comes after " + day + ", the day of " + title
                    + ": what came later was not known then");
        }
        return asked.orElse(day);
    }

    /**
     * The ceiling of a brief.
     *
     * @throws WrongOrder if it lies above that of the edition
     */
    public Marking ceiling(Optional<Marking> asked, String definition) throws WrongOrder {
        if (asked.isPresent()) {
            within(asked.get());
        }
        Marking kept = edition.ceiling();
        Marking defined = project.named(definition).marking();
        return asked.orElse(defined.isWithin(kept) ? defined : kept);
    }

    /**
     * A ceiling that is asked for.
     *
     * @throws WrongOrder if it lies above that of the edition
     */
    public Marking within(Marking asked) throws WrongOrder {
        Marking kept = edition.ceiling();
        if (!asked.isWithin(kept)) {
            throw new WrongOrder(asked.word() + " lies above " + kept.word() + ", the ceiling of " + title
                    + ": nothing above it was kept");
        }
        return asked;
    }

    /**
     * The same for a ceiling: at one below the edition's nothing is told that may be the name of a fact of which the
     * edition kept nothing.
     */
    public KnownAt at(Marking ceiling) {
        if (edition.ceiling().isWithin(ceiling)) {
            return this;
        }
        Loaded all = project.loaded();
        Loaded lowered =
                new Loaded(Lowered.of(all.facts()), all.origins(), all.diagnostics(), all.omitted(), all.files());
        return new KnownAt(
                edition,
                pair,
                new Project(lowered, project.briefs(), project.chosen()),
                day,
                title,
                compared.map(
                        since -> new Since(Lowered.of(since.facts()), since.day(), since.exactly(), since.edition())),
                isComparedLost);
    }

    /** Whether a brief so made is one of the edition's own, and may bear its name. */
    public boolean isPublished(String definition, LocalDate asOf, Marking ceiling) {
        return asOf.equals(day)
                && ceiling == edition.ceiling()
                && project.chosen().files() == 0
                && edition.manifest().definitions().stream()
                        .anyMatch(product -> product.name().equals(definition));
    }

    /**
     * How many facts lay above the ceiling of a brief: as its like in the edition says. Of another nobody can tell,
     * since what lay above the ceiling was not kept.
     */
    public Optional<Integer> withheld(String definition, Optional<Actor> side, LocalDate asOf, Marking ceiling) {
        return edition.of(pair).stream()
                .filter(it -> isPublished(definition, asOf, ceiling))
                .flatMap(it -> it.briefs().stream())
                .filter(brief ->
                        brief.product().equals(definition) && brief.side().equals(side))
                .findFirst()
                .map(brief -> brief.withheld().orElse(0));
    }

    /**
     * The same facts as of an earlier day.
     *
     * @throws WrongOrder if it is no day, or a later one. What another edition or a data root holds may have been
     *     marked above the ceiling since, and would pass for ended, because this edition kept nothing of it.
     */
    public Since since(String typed, LocalDate asOf) throws WrongOrder {
        Optional<LocalDate> earlier = Since.day(typed, asOf);
        if (earlier.isEmpty()) {
            throw new WrongOrder("with --known-at, --since takes a day, YYYY-MM-DD; without it, " + title
                    + " is compared with what it was compared with");
        }
        return new Since(project.facts(), earlier, Optional.empty());
    }

    /** What a brief of a day is compared with. */
    public Optional<Since> since(LocalDate asOf) {
        return compared.filter(since -> since.day().filter(asOf::isBefore).isEmpty());
    }
}
