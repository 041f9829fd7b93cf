package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.brief.Brief;
import bilat.brief.Imprint;
import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.definition.Definition;
import bilat.document.Document;
import bilat.fact.Actor;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.hostile.HostileRoot;
import bilat.hostile.HostileText;
import bilat.load.DefinitionFiles;
import bilat.load.Loading;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.markdown.Outline;
import bilat.render.markdown.Reading;
import bilat.wording.Wording;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile text in every value of the synthetic data that takes text is text in every brief, to the letter. */
class HostileTextTest {
    private static final Wording ENGLISH = Wording.of("en").orElseThrow();
    private static final Actor SIDE = new Actor("XAA");

    @TempDir
    Path folder;

    @Test
    void hundreds_of_texts_are_text_in_every_product() throws Exception {
        assertInert(1);
    }

    @Test
    @Tag("long")
    void thousands_of_texts_are_text_in_every_product() throws Exception {
        for (long seed = 100; seed < 120; seed++) {
            assertInert(seed);
        }
    }

    private void assertInert(long seed) throws Exception {
        Map<String, String> texts = new HashMap<>();
        HostileText text = new HostileText(seed);
        HostileRoot root = HostileRoot.in(folder, value -> texts.computeIfAbsent(value, each -> text.next()));
        int replaced =
                root.replaced().values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(replaced > 300, "only " + root.replaced());
        for (String key :
                List.of("title", "name", "text", "quote", "note", "publisher", "unit", "place", "kind", "at")) {
            assertTrue(root.replaced().containsKey(key), key + " is not in " + root.replaced());
        }
        Facts facts = Loading.load(folder).facts();
        for (String product : List.of("full", "scene-setter", "agreements-annex", "changes")) {
            Document document = document(facts, product);
            String message = "seed " + seed + ", " + product;
            assertMarkdown(document, message);
            assertPdf(document, message);
        }
    }

    private static Document document(Facts facts, String product) {
        Definition definition = DefinitionFiles.shipped(product).orElseThrow();
        Pair pair = Pair.of("XAA", "XAB");
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        LocalDate earlier = LocalDate.of(2025, 1, 1);
        Comparison compared = Comparison.of(
                facts,
                Optional.of(earlier),
                facts,
                asOf,
                new Selector(pair, Marking.RED, Optional.of(SIDE), fact -> true));
        return Brief.assemble(
                Selection.select(facts, pair, asOf, Marking.RED, Optional.of(SIDE)),
                definition,
                new Imprint("bilat 0", "0".repeat(64), Optional.empty(), Optional.of("1".repeat(64))),
                Optional.of(Changes.of(compared)),
                ENGLISH);
    }

    private static void assertMarkdown(Document document, String message) {
        List<String> expected = Outline.of(document);
        List<String> actual = Reading.of(new MarkdownRenderer().render(document));
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), message);
        }
        assertEquals(expected.size(), actual.size(), message);
    }

    private static void assertPdf(Document document, String message) throws Exception {
        Rendered rendered = new PdfRenderer().render(document, PageSize.A4);
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            ReadingOrder order = new ReadingOrder(pdf);
            assertEquals(
                    squeezed(CleanText.of(new PlainText(document).text()), rendered.missing()),
                    squeezed(order.text(), List.of()),
                    message);
            Actions actions = Actions.of(pdf);
            assertEquals(List.of(), actions.forbidden(), message);
            // A scene-setter and a bulletin name their sources without their addresses.
            boolean named = message.contains("scene-setter") || message.contains("changes");
            assertEquals(named, actions.addresses().isEmpty(), message);
            actions.addresses().forEach(to -> assertTrue(to.matches("https?://[!-~]+"), message + ": " + to));
            assertEquals(
                    CleanText.of(document.head().title()),
                    pdf.getDocumentInformation().getTitle(),
                    message);
            wellFormed(pdf);
        }
    }

    private static void wellFormed(PDDocument pdf) throws Exception {
        byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
    }

    private static String squeezed(String text, List<Integer> missing) {
        StringBuilder squeezed = new StringBuilder();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .map(point -> missing.contains(point) ? 0xFFFD : point)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
