package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that know nothing of structure read the same letters in the same order, head and foot included. They guess
 * where words are apart and turn right-to-left text about, so that of those only a name alone is held.
 */
class ExtractedTextIT {
    @TempDir
    Path folder;

    static Stream<Specimen> leftToRight() {
        return Specimens.ALL.stream()
                .filter(specimen -> new PlainText(specimen.document())
                        .pieces().stream().noneMatch(ExtractedTextIT::hasRightToLeft));
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void poppler_reads_the_same(Specimen specimen) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed, and reads nothing");
        assertEquals(painted(specimen), squeezed(poppler(specimen.pdf())));
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void pdfbox_reads_the_same(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            assertEquals(painted(specimen), squeezed(new PDFTextStripper().getText(pdf)));
        }
    }

    private String poppler(byte[] pdf) throws Exception {
        Files.write(folder.resolve("x.pdf"), pdf);
        return Target.run(
                        folder, Target.bare(), List.of("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", "x.pdf", "-"))
                .exits(0)
                .text();
    }

    /** All pages as painted, one after the other. */
    private static String painted(Specimen specimen) throws IOException {
        try (PDDocument pdf = specimen.open()) {
            return TaggedFile.of(pdf).pages().stream()
                    .flatMap(page -> page.stretches().stream())
                    .map(stretch -> squeezed(stretch.text()))
                    .collect(Collectors.joining());
        }
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
