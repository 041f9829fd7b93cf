package bilat.publish;

import bilat.definition.Manifest;
import bilat.definition.Pairs;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pairs of an edition: those that it lists, or those of which a fact within its ceiling is on file, and those it
 * had before and has lost.
 *
 * @param wanted in alphabetical order
 * @param gone those that were in the edition before and of which nothing is on file any more
 * @param unread whether something that cannot be read is of a pair that is not among them
 */
record EditionPairs(List<Pair> wanted, List<Pair> gone, boolean unread) {
    static EditionPairs of(Making making) {
        SortedMap<String, Pair> wanted = making.edition().pairs().accept(new Pairs.Visitor<SortedMap<String, Pair>>() {
            @Override
            public SortedMap<String, Pair> onFile() {
                return byKey(EditionPairs.onFile(making));
            }

            @Override
            public SortedMap<String, Pair> listed(Pairs.Listed listed) {
                return byKey(listed.pairs());
            }

            @Override
            public SortedMap<String, Pair> of(Pairs.Of of) {
                return byKey(EditionPairs.onFile(making).stream()
                        .filter(pair -> of.countries().stream().anyMatch(pair::has))
                        .toList());
            }
        });
        List<Pair> gone = new ArrayList<>();
        if (!(making.edition().pairs() instanceof Pairs.Listed)) {
            for (Manifest.OfPair old : earlier(making)) {
                lost(old, making).ifPresent(pair -> {
                    if (!wanted.containsKey(Journal.key(pair))) {
                        gone.add(pair);
                    }
                });
            }
        }
        // Of these it is found out whether they are left out, or have lost too much at once.
        gone.forEach(pair -> wanted.put(Journal.key(pair), pair));
        boolean unread = making.project().facts().omitted().stream()
                .flatMap(Omitted::pairs)
                .anyMatch(pair -> !wanted.containsKey(Journal.key(pair)));
        return new EditionPairs(List.copyOf(wanted.values()), gone, unread);
    }

    private static List<Pair> onFile(Making making) {
        return making.briefs()
                .shelves()
                .pairs(making.occasion().date(), making.edition().marking());
    }

    private static SortedMap<String, Pair> byKey(List<Pair> pairs) {
        SortedMap<String, Pair> byKey = new TreeMap<>();
        pairs.forEach(pair -> byKey.put(Journal.key(pair), pair));
        return byKey;
    }

    /** What the edition before had, or this one where none is before it. */
    private static List<Manifest.OfPair> earlier(Making making) {
        return making.before()
                .map(PublishedEdition::manifest)
                .or(() -> making.earlier().manifest())
                .map(Manifest::pairs)
                .orElse(List.of());
    }

    /** A pair that the edition would still hold if anything were on file of it. */
    private static Optional<Pair> lost(Manifest.OfPair old, Making making) {
        boolean asked = !(making.edition().pairs() instanceof Pairs.Of of)
                || of.countries().stream().anyMatch(old.pair()::has);
        return asked ? Optional.of(old.pair()) : Optional.empty();
    }

    boolean isGone(Pair pair) {
        return gone.contains(pair);
    }
}
