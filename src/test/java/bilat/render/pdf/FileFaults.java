package bilat.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What a file lacks of what it should say of itself, and links, bookmarks and attachments that lead nowhere. */
final class FileFaults {
    private final PDDocument document;
    private final PDDocumentCatalog catalog;
    private final List<String> faults = new ArrayList<>();

    private FileFaults(PDDocument document) {
        this.document = document;
        this.catalog = document.getDocumentCatalog();
    }

    static List<String> of(PDDocument document) throws IOException {
        return new FileFaults(document).find();
    }

    private List<String> find() throws IOException {
        check(catalog.getLanguage() != null && !catalog.getLanguage().isBlank(), "no language");
        check(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "not marked as tagged");
        check(
                catalog.getViewerPreferences() != null
                        && catalog.getViewerPreferences().displayDocTitle(),
                "the title is not shown");
        String title = Optional.ofNullable(document.getDocumentInformation().getTitle())
                .orElse("");
        String xmp = catalog.getMetadata() == null
                ? ""
                : new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String inXml = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        check(!title.isBlank() && xmp.contains(">" + inXml + "<"), "no title, or two");
        check(catalog.getOutputIntents().size() == 1, "not one output intent");
        check(
                catalog.getOpenAction() == null && catalog.getNames() == null
                        || catalog.getNames().getJavaScript() == null,
                "something runs on opening");
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            page(document.getPage(i), "page " + (i + 1));
        }
        if (catalog.getDocumentOutline() != null) {
            catalog.getDocumentOutline().children().forEach(this::bookmark);
        }
        attachments();
        return faults;
    }

    private void page(PDPage page, String name) throws IOException {
        check("S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))), name + ": tabs go astray");
        for (COSName font : page.getResources().getFontNames()) {
            check(page.getResources().getFont(font).isEmbedded(), name + ": a face is not embedded");
        }
        for (PDAnnotation annotation : page.getAnnotations()) {
            check(annotation instanceof PDAnnotationLink, name + ": an annotation is no link");
            if (annotation instanceof PDAnnotationLink link) {
                check(leads(link), name + ": \"" + link.getContents() + "\" leads nowhere");
            }
        }
    }

    private boolean leads(PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionURI uri) {
            return uri.getURI().matches("https?://[\\x21-\\x7e]+");
        }
        if (link.getAction() instanceof PDActionGoTo within
                && within.getDestination() instanceof PDNamedDestination to) {
            return catalog.findNamedDestinationPage(to) != null;
        }
        return false;
    }

    private void bookmark(PDOutlineItem item) {
        try {
            check(item.findDestinationPage(document) != null, "the bookmark \"" + item.getTitle() + "\" leads nowhere");
        } catch (IOException e) {
            check(false, "the bookmark \"" + item.getTitle() + "\" cannot be followed: " + e.getMessage());
        }
        check(!item.getTitle().isBlank(), "a bookmark without words");
        item.children().forEach(this::bookmark);
    }

    /** Each attachment says how it is related, and the file names it as its own (ISO 19005-3, 6.8). */
    private void attachments() throws IOException {
        COSBase associated = catalog.getCOSObject().getDictionaryObject(COSName.AF);
        int named = 0;
        if (catalog.getNames() != null && catalog.getNames().getEmbeddedFiles() != null) {
            for (var attachment :
                    catalog.getNames().getEmbeddedFiles().getNames().entrySet()) {
                PDComplexFileSpecification file = attachment.getValue();
                COSDictionary dictionary = file.getCOSObject();
                String name = "the attachment " + attachment.getKey();
                String relation = dictionary.getNameAsString("AFRelationship", "");
                check(List.of("Source", "Data").contains(relation), name + " is related by " + relation);
                check(isIn(associated, dictionary), name + " is not the file's own");
                check(file.getEmbeddedFile().getSubtype() != null, name + " is of no type");
                named++;
            }
        }
        int own = associated instanceof COSArray array ? array.size() : 0;
        check(own == named, own + " files are its own, and " + named + " attached");
    }

    private static boolean isIn(COSBase array, COSDictionary dictionary) {
        for (int i = 0; array instanceof COSArray all && i < all.size(); i++) {
            if (all.getObject(i) == dictionary) {
                return true;
            }
        }
        return false;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
