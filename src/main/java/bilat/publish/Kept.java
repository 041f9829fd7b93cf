package bilat.publish;

import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What remains of a pair that fails: what this edition had of it, else what the edition before had, else nothing.
 *
 * @param copies the files to copy out of the edition before, by their paths here
 */
record Kept(Manifest.OfPair ofPair, Map<String, Manifest.File> copies) {
    static Kept of(Pair pair, Manifest.Reason reason, Making making) throws IOException {
        Optional<Manifest.OfPair> here = making.earlier().standing(pair);
        Optional<Manifest.OfPair> before = making.before().flatMap(edition -> edition.of(pair));
        if (here.flatMap(Manifest.OfPair::facts).isPresent()) {
            PublishedEdition itself = new PublishedEdition(
                    making.folder().path(), making.earlier().manifest().orElseThrow());
            return isNarrowed(itself, here.get(), making)
                    ? new Kept(nothing(pair, reason), Map.of())
                    : new Kept(again(here.get(), pair, reason, making), Map.of());
        }
        boolean isThere =
                before.filter(old -> old.facts().isPresent() || !old.briefs().isEmpty())
                                .isPresent()
                        && !isNarrowed(making.before().orElseThrow(), before.get(), making);
        return isThere ? copied(before.get(), pair, reason, making) : new Kept(nothing(pair, reason), Map.of());
    }

    /**
     * Whether something of it may lie above the ceiling now, so that it may not be published again: nobody knows where
     * its facts are damaged.
     */
    private static boolean isNarrowed(PublishedEdition edition, Manifest.OfPair of, Making making) throws IOException {
        if (!making.mayNarrow(edition)) {
            return false;
        }
        if (of.facts().isEmpty() || !edition.has(of.facts().get().file())) {
            return true;
        }
        Since kept = edition.since(of.facts().get(), edition.folder());
        return new Narrowed(kept, of.pair(), making).isAny();
    }

    private static Manifest.OfPair nothing(Pair pair, Manifest.Reason reason) {
        return new Manifest.OfPair(
                pair,
                Manifest.Status.FAILED,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Manifest.OfPair again(Manifest.OfPair here, Pair pair, Manifest.Reason reason, Making making)
            throws IOException {
        List<Manifest.Brief> whole = new ArrayList<>();
        for (Manifest.Brief brief : here.briefs()) {
            if (making.folder().has(brief.file())) {
                whole.add(brief);
            }
        }
        return new Manifest.OfPair(
                pair,
                Manifest.Status.FAILED,
                Optional.of(reason),
                here.keptFrom().or(() -> Optional.of(making.folder().name())),
                here.compared(),
                here.facts(),
                here.first(),
                whole,
                here.unmade(),
                here.changes());
    }

    /** Under the names that this edition gives; what it does not hold is not copied, and nothing that is damaged. */
    private static Kept copied(Manifest.OfPair before, Pair pair, Manifest.Reason reason, Making making)
            throws IOException {
        PublishedEdition from = making.before().orElseThrow();
        Map<String, Manifest.File> copies = new TreeMap<>();
        List<Manifest.Brief> briefs = new ArrayList<>();
        List<String> products =
                making.products().stream().map(UsedProduct::name).toList();
        List<Format> formats = making.edition().formats();
        for (Manifest.Brief old : before.briefs()) {
            if (products.contains(old.product()) && formats.contains(old.format()) && from.has(old.file())) {
                Optional<Actor> side = old.side();
                String path = making.edition().file(pair.canonical(), old.product(), side, old.format());
                copies.put(path, old.file());
                briefs.add(new Manifest.Brief(
                        old.product(),
                        old.format(),
                        side,
                        at(path, old.file()),
                        old.pages(),
                        old.facts(),
                        old.withheld()));
            }
        }
        String path = EditionFolder.facts(pair);
        Optional<Manifest.Snapshot> facts = Optional.empty();
        if (before.facts().isPresent() && from.has(before.facts().get().file())) {
            Manifest.Snapshot whole = before.facts().get();
            copies.put(path, whole.file());
            facts = Optional.of(new Manifest.Snapshot(at(path, whole.file()), whole.asOf(), whole.count()));
        }
        Manifest.OfPair ofPair = new Manifest.OfPair(
                pair,
                Manifest.Status.FAILED,
                Optional.of(reason),
                before.keptFrom().or(() -> Optional.of(from.folder())),
                Optional.empty(),
                facts,
                Optional.empty(),
                briefs,
                List.of(),
                List.of());
        return new Kept(ofPair, copies);
    }

    private static Manifest.File at(String path, Manifest.File file) {
        return new Manifest.File(path, file.sha256(), file.bytes());
    }
}
