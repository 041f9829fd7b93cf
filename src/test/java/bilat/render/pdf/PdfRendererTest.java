package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Inline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Rendered FULL = full();

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertArrayEquals(FULL.bytes(), full().bytes());
    }

    @Test
    void four_threads_give_the_same_bytes() throws InterruptedException, ExecutionException {
        byte[] expected = FULL.bytes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Rendered>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(PdfRendererTest::full));
            }
            for (Future<Rendered> each : all) {
                assertArrayEquals(expected, each.get().bytes());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void locale_and_zone_do_not_matter() {
        byte[] expected = FULL.bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "fa-IR", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
                assertArrayEquals(expected, full().bytes(), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FULL.bytes())) {
            assertEquals(1.7f, pdf.getVersion());
            assertEquals("Azerbaijan–Iran", pdf.getDocumentInformation().getTitle());
            assertEquals("bilat 0.1.0", pdf.getDocumentInformation().getProducer());
            assertEquals("bilat 0.1.0", pdf.getDocumentInformation().getCreator());
            assertEquals(
                    "2019-01-22T00:00:00Z",
                    pdf.getDocumentInformation().getCreationDate().toInstant().toString());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">Azerbaijan–Iran<") && xmp.contains(">2019-01-22T00:00:00Z<"), xmp);
        }
    }

    @Test
    void a_title_cannot_break_the_metadata() throws IOException {
        Rendered rendered = render(EveryKind.titled("A <b> & \u0000\uD800 ]]>"));
        try (PDDocument pdf = Loader.loadPDF(rendered.bytes())) {
            assertEquals("A <b> & \uFFFD ]]>", pdf.getDocumentInformation().getTitle());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains(">A &lt;b&gt; &amp; \uFFFD ]]&gt;<"), xmp);
        }
    }

    @Test
    void all_fonts_are_embedded_subsets() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FULL.bytes())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("([A-Z])\\1{5}[+].*"), font.getName());
                }
            }
        }
    }

    @Test
    void letters_that_no_face_has_are_told_and_replaced() {
        Rendered rendered =
                render(EveryKind.of(EveryKind.part("Signs", EveryKind.paragraph("manat ₼ lari ₾ 漢 😀 字 end"))));
        assertEquals(List.of((int) '字', (int) '漢', 0x1F600), rendered.missing());
        assertTrue(text(rendered).contains("manat ₼ lari ₾ \uFFFD \uFFFD \uFFFD end"), text(rendered));
    }

    @Test
    void hostile_text_is_cleaned() {
        Block paragraph = new Block.Paragraph(List.of(new Inline.Text("x\u0000y \u202Egnp\u202C so\u00ADft \uD800 z")));
        Rendered rendered = render(EveryKind.of(EveryKind.part("Hostile", paragraph)));
        assertTrue(text(rendered).contains("xy gnp soft \uFFFD z"), text(rendered));
        assertEquals(List.of(), rendered.missing());
    }

    @Test
    void each_page_says_what_it_is() {
        List<ReadLine> lines = ReadLine.of(FULL);
        for (int page = 1; page <= 4; page++) {
            int number = page;
            String all = String.join(
                    "\n",
                    lines.stream()
                            .filter(l -> l.page() == number)
                            .map(ReadLine::text)
                            .toList());
            assertTrue(all.contains("Page " + page + " of 4"), all);
            assertTrue(all.contains("26 facts, SHA-256 9f2c 41d0 77ab e385"), all);
            assertEquals(3, all.split("TLP:CLEAR", -1).length - (all.contains("ceiling") ? 1 : 0), all);
        }
    }

    @Test
    void nothing_leaves_its_place() {
        for (Document document : List.of(FullBrief.document(), EveryKind.document(), longWords())) {
            for (PageSize size : PageSize.values()) {
                for (ReadLine line : ReadLine.of(new PdfRenderer().render(document, size))) {
                    assertTrue(line.left() >= 71.9 && line.right() <= 72 + 468 + 0.1, line.toString());
                    assertTrue(line.top() > 28 && line.top() < size.height() - 28, line.toString());
                }
            }
        }
    }

    @Test
    void a_foot_too_long_is_cut_but_never_its_page() {
        List<String> texts =
                ReadLine.of(render(longWords())).stream().map(ReadLine::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.matches("Page 2 of \\d+")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.matches("x+…")), texts.toString());
    }

    @Test
    void a_long_table_is_no_trouble() {
        Document document = EveryKind.of(EveryKind.part("Long", EveryKind.dates(5000)));
        assertTimeout(Duration.ofSeconds(8), () -> render(document));
    }

    @Test
    void a_word_of_ten_thousand_letters_is_no_trouble() {
        Document document = longWords();
        assertTimeout(Duration.ofSeconds(8), () -> render(document));
    }

    @Test
    void a_document_without_anything_has_one_page() throws IOException {
        Document empty = new Document(EveryKind.of().head(), List.of(), List.of(), FullBrief.LABELS);
        try (PDDocument pdf = Loader.loadPDF(render(empty).bytes())) {
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    private static Document longWords() {
        String word = "x".repeat(10_000);
        return EveryKind.titled(
                word,
                EveryKind.part(
                        word,
                        new Block.KeyLines(List.of(new Block.KeyLine(word, EveryKind.words(word)))),
                        EveryKind.paragraph(word),
                        new Block.Callout(word, EveryKind.words(word)),
                        new Block.Table(EveryKind.dates(0).columns(), List.of(EveryKind.row(word, word, word)))));
    }

    private static String text(Rendered rendered) {
        return String.join(
                "\n", ReadLine.of(rendered).stream().map(ReadLine::text).toList());
    }

    private static Rendered full() {
        return render(FullBrief.document());
    }

    private static Rendered render(Document document) {
        return new PdfRenderer().render(document, PageSize.A4);
    }
}
