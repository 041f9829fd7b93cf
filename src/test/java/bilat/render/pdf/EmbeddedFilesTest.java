package bilat.render.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bilat.document.Attachment;
import bilat.document.Document;
import bilat.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class EmbeddedFilesTest {
    private static final byte[] CONTENT = "{\"title\":\"Ə\"}".getBytes(UTF_8);

    @Test
    void a_file_is_found_under_its_name_and_from_the_catalog() throws IOException {
        Document document = EveryKind.document()
                .carrying(List.of(
                        attachment("facts.json", Attachment.Relation.DATA),
                        attachment("definition.json", Attachment.Relation.SOURCE)));
        try (PDDocument pdf = Loader.loadPDF(render(document))) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(List.of("definition.json", "facts.json"), List.copyOf(files.keySet()));
            PDComplexFileSpecification file = files.get("facts.json");
            assertEquals("facts.json", file.getFile());
            assertEquals("facts.json", file.getFileUnicode());
            assertEquals("What it is", file.getFileDescription());
            assertEquals("Data", file.getCOSObject().getNameAsString("AFRelationship"));
            assertEquals("Source", files.get("definition.json").getCOSObject().getNameAsString("AFRelationship"));
            PDEmbeddedFile embedded = file.getEmbeddedFile();
            assertArrayEquals(CONTENT, embedded.toByteArray());
            assertEquals("application/json", embedded.getSubtype());
            assertEquals(CONTENT.length, embedded.getSize());
            assertEquals(
                    "2019-01-22T00:00:00Z",
                    embedded.getCreationDate().toInstant().toString());
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(2, associated.size());
            assertEquals(file.getCOSObject(), associated.getObject(1));
        }
    }

    @Test
    void a_document_without_files_has_no_list_of_them() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(EveryKind.document()))) {
            assertFalse(pdf.getDocumentCatalog().getCOSObject().containsKey("AF"));
        }
    }

    @Test
    void a_name_that_leads_elsewhere_is_refused() {
        for (String name : List.of("../facts.json", "/facts.json", "facts", "f\u202Ecod.json")) {
            Document document = EveryKind.document().carrying(List.of(attachment(name, Attachment.Relation.DATA)));
            assertThrows(IllegalArgumentException.class, () -> render(document), name);
        }
    }

    @Test
    void markdown_leaves_them_out() {
        Document document = EveryKind.document();
        assertEquals(
                new MarkdownRenderer().render(document),
                new MarkdownRenderer()
                        .render(document.carrying(List.of(attachment("facts.json", Attachment.Relation.DATA)))));
    }

    private static byte[] render(Document document) {
        return new PdfRenderer().render(document, PageSize.A4).bytes();
    }

    private static Attachment attachment(String name, Attachment.Relation relation) {
        return new Attachment(name, "application/json", relation, "What it is", CONTENT);
    }
}
