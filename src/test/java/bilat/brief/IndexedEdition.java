package bilat.brief;

import bilat.change.Why;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.document.Document;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An edition with pairs that were made, that failed and that are older, and its index. */
public final class IndexedEdition {
    private IndexedEdition() {}

    /** The index of one that has them all. */
    public static Document document() {
        return EditionIndex.of(
                edition(
                        Optional.of("2019-W03"),
                        List.of(
                                made("AZE", "IRN", 4),
                                made("ARM", "AZE", 1),
                                failed("AZE", "USA", Manifest.Reason.ERRORS_IN_FACTS, Optional.of("2019-W03")),
                                failed("IRN", "USA", Manifest.Reason.FACTS_LOST, Optional.empty()))),
                Map.of(
                        Pair.of("AZE", "IRN"),
                        counts(Map.of(Why.WORLD_CHANGED, 7, Why.NEWLY_LEARNED, 10)),
                        Pair.of("ARM", "AZE"),
                        counts(Map.of())),
                Wording.of("en").orElseThrow());
    }

    static Manifest edition(Optional<String> before, List<Manifest.OfPair> pairs) {
        return new Manifest(
                Manifest.State.COMPLETE,
                "bilat 0",
                "weekly",
                "2019-W04",
                LocalDate.of(2019, 1, 22),
                Marking.GREEN,
                before,
                List.of(),
                List.of(),
                pairs,
                List.of());
    }

    static Manifest.OfPair made(String first, String second, int pages) {
        String name = first + "-" + second;
        return ofPair(
                Pair.of(first, second),
                Manifest.Status.MADE,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        brief("full", Format.PDF, name + "-full.pdf", Optional.of(pages)),
                        brief("full", Format.MARKDOWN, name + "-full.md", Optional.empty()),
                        brief("changes", Format.PDF, name + "-changes.pdf", Optional.of(1))),
                List.of());
    }

    static Manifest.OfPair first(String first, String second) {
        return ofPair(
                Pair.of(first, second),
                Manifest.Status.MADE,
                Optional.empty(),
                Optional.empty(),
                List.of(brief("full", Format.MARKDOWN, "briefs of " + first + "/" + second + ".md", Optional.empty())),
                List.of("changes"));
    }

    private static Manifest.OfPair failed(
            String first, String second, Manifest.Reason reason, Optional<String> keptFrom) {
        return ofPair(
                Pair.of(first, second),
                Manifest.Status.FAILED,
                Optional.of(reason),
                keptFrom,
                keptFrom.stream()
                        .map(folder -> brief("full", Format.PDF, first + "-" + second + "-full.pdf", Optional.of(3)))
                        .toList(),
                List.of());
    }

    private static Manifest.OfPair ofPair(
            Pair pair,
            Manifest.Status status,
            Optional<Manifest.Reason> reason,
            Optional<String> keptFrom,
            List<Manifest.Brief> briefs,
            List<String> unmade) {
        return new Manifest.OfPair(
                pair,
                status,
                reason,
                keptFrom,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                briefs,
                unmade,
                List.of());
    }

    private static Manifest.Brief brief(String product, Format format, String path, Optional<Integer> pages) {
        return new Manifest.Brief(
                product,
                format,
                Optional.empty(),
                new Manifest.File(path, "0".repeat(64), 1),
                pages,
                "0".repeat(64),
                Optional.empty());
    }

    static SortedMap<Why, Integer> counts(Map<Why, Integer> counts) {
        return new TreeMap<>(counts);
    }
}
