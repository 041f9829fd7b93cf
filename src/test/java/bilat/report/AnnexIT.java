package bilat.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Page;
import bilat.Target;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief as the annex of another PDF: what the page says is kept, and what it says is lost. */
class AnnexIT {
    private static final String SECTION = "Annex of a PDF";
    private static final Set<String> CARRIED = Set.of("definition.json", "facts.json", "options.json");

    @TempDir
    static Path folder;

    @BeforeAll
    static void merged() throws Exception {
        Page.needs("qpdf");
        Desk.in(folder);
        report(folder.resolve("report.pdf"));
        assertTrue(Page.of("reports").follow(SECTION, folder, Map.of()).endsWith("taken-out.pdf: same\n"));
    }

    @Test
    void the_pages_are_those_of_the_brief() throws Exception {
        try (PDDocument annex = open("annex.pdf");
                PDDocument combined = open("combined.pdf")) {
            assertEquals(annex.getNumberOfPages() + 1, combined.getNumberOfPages());
            for (int i = 1; i <= annex.getNumberOfPages(); i++) {
                String text = text(annex, i);
                assertEquals(text, text(combined, i + 1));
                assertTrue(text.contains("TLP:CLEAR"), text);
                assertTrue(text.contains("Page " + i + " of " + annex.getNumberOfPages()), text);
            }
        }
        Target.run(folder, Target.bare(), List.of("qpdf", "--check", "combined.pdf"))
                .exits(0);
    }

    @Test
    void links_to_the_web_are_kept_and_those_within_the_brief_lead_nowhere() throws Exception {
        try (PDDocument annex = open("annex.pdf");
                PDDocument combined = open("combined.pdf")) {
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (int i = 0; i < annex.getNumberOfPages(); i++) {
                before.addAll(targets(annex, i));
                after.addAll(targets(combined, i + 1));
            }
            assertTrue(before.stream().anyMatch(target -> target.startsWith("page ")), before.toString());
            assertTrue(before.stream().anyMatch(target -> target.startsWith("https:")), before.toString());
            assertEquals(
                    before.stream()
                            .map(target -> target.startsWith("page ") ? "nowhere" : target)
                            .toList(),
                    after);
        }
    }

    @Test
    void what_belongs_to_the_brief_as_a_whole_is_lost_and_the_report_keeps_its_own() throws Exception {
        try (PDDocument annex = open("annex.pdf");
                PDDocument combined = open("combined.pdf")) {
            assertTrue(
                    bookmarks(annex).contains("Bottom line"), bookmarks(annex).toString());
            assertEquals(List.of("Chapter"), bookmarks(combined));
            PDDocumentCatalog before = annex.getDocumentCatalog();
            PDDocumentCatalog after = combined.getDocumentCatalog();
            assertNotNull(before.getStructureTreeRoot());
            assertNull(after.getStructureTreeRoot());
            assertNotNull(before.getLanguage());
            assertNull(after.getLanguage());
            assertFalse(before.getOutputIntents().isEmpty());
            assertTrue(after.getOutputIntents().isEmpty());
            assertTrue(new String(before.getMetadata().toByteArray(), UTF_8).contains("pdfaid"));
            assertNull(after.getMetadata());
            assertEquals("Report", combined.getDocumentInformation().getTitle());
            assertEquals(CARRIED, attached(annex).keySet());
            assertEquals(Set.of("appendix.txt", "annex.pdf"), attached(combined).keySet());
        }
        assertTrue(Target.bilat(folder, "verify", "combined.pdf").exits(2).err().contains("carries no facts"));
    }

    @Test
    void the_brief_itself_is_in_it_to_the_byte() throws Exception {
        byte[] brief = Files.readAllBytes(folder.resolve("annex.pdf"));
        assertArrayEquals(brief, Files.readAllBytes(folder.resolve("taken-out.pdf")));
        try (PDDocument combined = open("combined.pdf")) {
            PDEmbeddedFile file = attached(combined).get("annex.pdf");
            assertArrayEquals(brief, file.toByteArray());
            assertEquals("application/pdf", file.getSubtype());
        }
    }

    @Test
    void its_attachments_can_be_copied_beside_those_of_the_report() throws Exception {
        try (PDDocument annex = open("annex.pdf");
                PDDocument copied = open("with-facts.pdf")) {
            Set<String> all = new TreeSet<>(CARRIED);
            all.add("appendix.txt");
            assertEquals(all, attached(copied).keySet());
            for (String name : CARRIED) {
                assertArrayEquals(
                        attached(annex).get(name).toByteArray(),
                        attached(copied).get(name).toByteArray());
            }
        }
        Target.Run verified = Target.bilat(folder, "verify", "with-facts.pdf");
        assertTrue(verified.exits(1).text().startsWith("with-facts.pdf: not the same\n"), verified.text());
    }

    @Test
    void a_merge_that_begins_with_the_brief_makes_false_claims() throws Exception {
        Target.run(folder, Target.bare(), List.of("sh", "-c", "qpdf annex.pdf --pages report.pdf . -- false.pdf"))
                .exits(0);
        try (PDDocument claiming = open("false.pdf")) {
            assertTrue(new String(claiming.getDocumentCatalog().getMetadata().toByteArray(), UTF_8).contains("pdfaid"));
            assertFalse(claiming.getPage(0).getCOSObject().containsKey(COSName.STRUCT_PARENTS));
            assertNotEquals(0, claiming.getNumberOfPages());
        }
    }

    /** A page with a bookmark and an attachment, and without tags. */
    private static void report(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("Report");
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem chapter = new PDOutlineItem();
            chapter.setTitle("Chapter");
            chapter.setDestination(document.getPage(0));
            outline.addLast(chapter);
            document.getDocumentCatalog().setDocumentOutline(outline);
            PDComplexFileSpecification appendix = new PDComplexFileSpecification();
            appendix.setFile("appendix.txt");
            appendix.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream("figures".getBytes(UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("appendix.txt", appendix));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            document.save(file.toFile());
        }
    }

    private static PDDocument open(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name).toFile());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Where the links of a page lead: to a page, to an address, or nowhere. */
    private static List<String> targets(PDDocument document, int page) throws IOException {
        List<String> targets = new ArrayList<>();
        for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
            PDAnnotationLink link = (PDAnnotationLink) annotation;
            if (link.getAction() instanceof PDActionURI web) {
                targets.add(web.getURI());
                continue;
            }
            PDDestination destination =
                    link.getAction() instanceof PDActionGoTo go ? go.getDestination() : link.getDestination();
            if (destination instanceof PDNamedDestination named) {
                destination = document.getDocumentCatalog().findNamedDestinationPage(named);
            }
            targets.add(
                    destination instanceof PDPageDestination target
                            ? "page " + target.retrievePageNumber()
                            : "nowhere");
        }
        return targets;
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline.children().forEach(top -> {
                titles.add(top.getTitle());
                top.children().forEach(below -> titles.add(below.getTitle()));
            });
        }
        return titles;
    }

    private static Map<String, PDEmbeddedFile> attached(PDDocument document) throws IOException {
        Map<String, PDEmbeddedFile> files = new TreeMap<>();
        PDEmbeddedFilesNameTreeNode tree =
                document.getDocumentCatalog().getNames().getEmbeddedFiles();
        names(tree).forEach((name, file) -> files.put(file.getFilename(), file.getEmbeddedFile()));
        return files;
    }

    private static Map<String, PDComplexFileSpecification> names(PDNameTreeNode<PDComplexFileSpecification> node)
            throws IOException {
        Map<String, PDComplexFileSpecification> all = new TreeMap<>();
        if (node.getNames() != null) {
            all.putAll(node.getNames());
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                all.putAll(names(kid));
            }
        }
        return all;
    }
}
