package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * What the built program makes is accessible (PDF/UA-1) and archival (PDF/A-3a) at once, by the judgement of veraPDF.
 */
class VeraPdfIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> briefs() {
        return Stream.concat(
                Stream.of("ARM-AZE", "AZE-IRN", "AZE-USA", "IRN-USA")
                        .map(pair -> Arguments.of(pair, PROJECT.resolve("data"), "2019-01-22", "a4")),
                Stream.of("a4", "letter")
                        .map(page -> Arguments.of(
                                "XAA-XAB", PROJECT.resolve("src/test/resources/synthetic/data"), "2026-06-30", page)));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void a_brief_is_accessible_and_archival(String pair, Path data, String asOf, String page) throws Exception {
        String[] order = {"brief", pair, "--as-of", asOf, "--to", "pdf", "--page", page, "--data", data.toString()};
        byte[] pdf = Target.bilat(PROJECT, order).exits(0).out();
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
