package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import bilat.change.Why;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.document.Document;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.pdf.PageSize;
import bilat.render.pdf.PdfRenderer;
import bilat.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The index of an edition says first how many pairs there are, what changed where, what failed and what is older. */
class EditionIndexTest {
    private static final Wording ENGLISH = Wording.of("en").orElseThrow();
    private static final Path EXPECTED = Path.of("src/test/resources/bilat/brief");

    @Test
    void it_tells_of_every_pair() throws IOException {
        Document index = EditionIndex.of(
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
                ENGLISH);
        Golden.hold(EXPECTED.resolve("edition-index.md"), new MarkdownRenderer().render(index));
    }

    @Test
    void a_first_edition_is_compared_with_nothing() throws IOException {
        Document index = EditionIndex.of(edition(Optional.empty(), List.of(first("AZE", "IRN"))), Map.of(), ENGLISH);
        Golden.hold(EXPECTED.resolve("edition-index-first.md"), new MarkdownRenderer().render(index));
    }

    @Test
    void that_nothing_changed_and_nothing_failed_is_said() {
        String index = new MarkdownRenderer()
                .render(EditionIndex.of(
                        edition(Optional.of("2019-W03"), List.of(made("AZE", "IRN", 1))),
                        Map.of(Pair.of("AZE", "IRN"), counts(Map.of())),
                        ENGLISH));
        assertTrue(index.contains("\n**What changed.** Nothing changed in one pair.\n"), index);
        assertTrue(index.contains("\n**Failed.** Nothing failed.\n"), index);
    }

    @Test
    void every_letter_of_it_is_drawn() {
        Document index = EditionIndex.of(edition(Optional.empty(), List.of(first("AZE", "IRN"))), Map.of(), ENGLISH);
        assertEquals(List.of(), new PdfRenderer().render(index, PageSize.A4).missing());
    }

    private static Manifest edition(Optional<String> before, List<Manifest.OfPair> pairs) {
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

    private static Manifest.OfPair made(String first, String second, int pages) {
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

    private static Manifest.OfPair first(String first, String second) {
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
                product, format, Optional.empty(), new Manifest.File(path, "0".repeat(64), 1), pages, "0".repeat(64));
    }

    private static SortedMap<Why, Integer> counts(Map<Why, Integer> counts) {
        return new TreeMap<>(counts);
    }
}
