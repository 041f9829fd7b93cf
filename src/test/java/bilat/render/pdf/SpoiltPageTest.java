package bilat.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** Each thing that nobody should see on a page is found by the judge of pages. */
class SpoiltPageTest {
    private static final Pattern PLACE = Pattern.compile("1 0 0 1 \\S+ \\S+ Tm");
    private static final byte[] SOUND =
            new PdfRenderer().render(FullBrief.document(), PageSize.A4).bytes();

    @Test
    void a_sound_page_has_no_faults() throws IOException {
        assertEquals(List.of(), faults(text -> text));
    }

    @Test
    void letters_over_each_other_are_found() throws IOException {
        assertFound("over each other", text -> placed(text, 1, place(text, 0)));
    }

    @Test
    void letters_off_the_paper_are_found() throws IOException {
        assertFound("off the paper", text -> placed(text, 2, "1 0 0 1 5 400 Tm"));
    }

    @Test
    void what_is_read_too_early_is_found() throws IOException {
        assertFound("is read before what stands above it", text -> placed(text, 0, "1 0 0 1 72 300 Tm"));
    }

    @Test
    void a_page_half_empty_is_found() throws IOException {
        assertFound("half of it is empty", text -> text.substring(0, text.indexOf("EMC", text.indexOf("/H1")) + 3));
    }

    @Test
    void a_heading_alone_at_the_foot_is_found() throws IOException {
        assertFound("a heading stands alone", text -> placed(text, 0, "1 0 0 1 72 70 Tm"));
    }

    private static String place(String text, int index) {
        return PLACE.matcher(text)
                .results()
                .skip(index)
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static String placed(String text, int index, String place) {
        int[] at = {0};
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(at[0]++ == index ? place : found.group()));
    }

    private static void assertFound(String fault, UnaryOperator<String> change) throws IOException {
        List<String> faults = faults(change);
        assertTrue(
                faults.stream().anyMatch(found -> found.startsWith("page 1: ") && found.contains(fault)),
                faults::toString);
    }

    /** What is found after a change of what paints the first page. */
    private static List<String> faults(UnaryOperator<String> change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            PDStream painting = pdf.getPage(0).getContentStreams().next();
            String text = new String(painting.toByteArray(), ISO_8859_1);
            try (var out = painting.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(change.apply(text).getBytes(ISO_8859_1));
            }
            return PageFaults.of(TaggedFile.of(pdf));
        }
    }
}
