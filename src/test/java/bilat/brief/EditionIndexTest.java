package bilat.brief;

import static bilat.brief.IndexedEdition.counts;
import static bilat.brief.IndexedEdition.edition;
import static bilat.brief.IndexedEdition.first;
import static bilat.brief.IndexedEdition.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import bilat.document.Document;
import bilat.fact.Pair;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.pdf.PageSize;
import bilat.render.pdf.PdfRenderer;
import bilat.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The index of an edition says first how many pairs there are, what changed where, what failed and what is older. */
class EditionIndexTest {
    private static final Wording ENGLISH = Wording.of("en").orElseThrow();
    private static final Path EXPECTED = Path.of("src/test/resources/bilat/brief");

    @Test
    void it_tells_of_every_pair() throws IOException {
        Golden.hold(EXPECTED.resolve("edition-index.md"), new MarkdownRenderer().render(IndexedEdition.document()));
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
}
