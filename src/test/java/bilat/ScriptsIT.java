package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.document.Document;
import bilat.document.Documents;
import bilat.document.Scripts;
import bilat.render.pdf.PageSize;
import bilat.render.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** A document in any shipped script and in either direction is accessible and archival, by the judgement of veraPDF. */
class ScriptsIT {
    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() {
        Map<String, Document> documents = new TreeMap<>(Scripts.byLanguage());
        documents.put("from right to left", Scripts.rightToLeft());
        documents.put("every kind from right to left", Scripts.in("he", Documents.everyKind()));
        return documents.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_script_is_accessible_and_archival(String name, Document document) throws Exception {
        byte[] pdf = new PdfRenderer().render(document, PageSize.A4).bytes();
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
