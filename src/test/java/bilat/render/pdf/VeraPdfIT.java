package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every PDF is accessible (PDF/UA-1) and archival (PDF/A-3a) at once, by the judgement of veraPDF. */
class VeraPdfIT {
    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Specimen> specimens() {
        return Specimens.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void it_is_accessible_and_archival(Specimen specimen) throws Exception {
        assertEquals(List.of(), faults(specimen.pdf(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), faults(specimen.pdf(), PDFAFlavour.PDFA_3_A));
    }

    @Test
    void what_is_neither_is_found() throws Exception {
        String claims = new String(Specimens.ALL.get(0).pdf(), StandardCharsets.ISO_8859_1)
                .replace("<pdfuaid:part>1<", "<pdfuaid:part>7<")
                .replace("<pdfaid:part>3<", "<pdfaid:part>7<");
        byte[] spoilt = claims.getBytes(StandardCharsets.ISO_8859_1);
        assertNotEquals(List.of(), faults(spoilt, PDFAFlavour.PDFUA_1));
        assertNotEquals(List.of(), faults(spoilt, PDFAFlavour.PDFA_3_A));
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
