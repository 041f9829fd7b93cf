package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.Target;
import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Inline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that know nothing of structure read the same letters in the same order, head and foot included. They guess
 * where words are apart and turn right-to-left text about, so that of those only a name alone is held.
 */
class ExtractedTextIT {
    private static final Path POPPLER = Path.of("/usr/bin/pdftotext");
    /**
     * Words of letters and what joins them. A full stop would belong to the line, which runs from left to right, and
     * Poppler runs letters together that stand alone.
     */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\u200C\\u05BE-]{2,}( [\\p{L}\\p{M}\\u200C\\u05BE-]{2,})*");

    @TempDir
    Path folder;

    static Stream<Specimen> leftToRight() {
        return Specimens.ALL.stream()
                .filter(specimen -> new PlainText(specimen.document())
                        .pieces().stream().noneMatch(ExtractedTextIT::hasRightToLeft));
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void poppler_and_pdfbox_read_what_is_painted(Specimen specimen) throws Exception {
        try (PDDocument pdf = specimen.open()) {
            String painted = painted(TaggedFile.of(pdf));
            assertEquals(painted, squeezed(new PDFTextStripper().getText(pdf)));
            assumeTrue(Files.isExecutable(POPPLER), "pdftotext is not installed, and reads nothing");
            assertEquals(painted, squeezed(poppler(specimen.pdf(), "-raw")));
        }
    }

    /** Lines of several such names are turned about by those who guess; one by itself is not. */
    @Test
    void a_right_to_left_name_alone_is_read_letter_by_letter() throws Exception {
        assumeTrue(Files.isExecutable(POPPLER), "pdftotext is not installed, and reads nothing");
        SortedSet<String> names = new TreeSet<>();
        Specimens.ALL.forEach(specimen -> names.addAll(new PlainText(specimen.document()).foreign()));
        names.removeIf(name -> !hasRightToLeft(name) || !NAME.matcher(name).matches());
        assertTrue(names.size() >= 6, names.toString());
        for (String name : names) {
            Block paragraph = new Block.Paragraph(List.of(new Inline.Foreign(name, "und")));
            Document document = EveryKind.of(EveryKind.part("Heading", paragraph));
            String text =
                    poppler(new PdfRenderer().render(document, PageSize.A4).bytes(), "-layout");
            assertTrue(text.lines().anyMatch(line -> isolated(line).equals(name)), name + " is not in\n" + text);
        }
    }

    /** Poppler puts marks of direction around what runs against its line. */
    private static String isolated(String line) {
        return Normalizer.normalize(
                        line.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]", ""), Normalizer.Form.NFC)
                .strip();
    }

    private String poppler(byte[] pdf, String order) throws Exception {
        Files.write(folder.resolve("x.pdf"), pdf);
        List<String> command = List.of(POPPLER.toString(), order, "-nopgbrk", "-enc", "UTF-8", "x.pdf", "-");
        return Target.run(folder, Target.bare(), command).exits(0).text();
    }

    /** All pages as painted, one after the other. */
    private static String painted(TaggedFile file) {
        return file.pages().stream()
                .flatMap(page -> page.stretches().stream())
                .map(stretch -> squeezed(stretch.text()))
                .collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]", "");
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
