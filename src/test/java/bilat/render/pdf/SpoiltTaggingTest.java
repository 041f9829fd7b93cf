package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.render.pdf.TagTree.Node;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can go wrong in a tagged file is found by the judges of the tagging. */
class SpoiltTaggingTest {
    private static final byte[] SOUND =
            new PdfRenderer().render(EveryKind.document(), PageSize.A4).bytes();

    private interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    private record Spoilt(String name, Change change, String fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("an entry dropped", pdf -> entries(pdf).set(3, null), "does not lead from number 3"),
                new Spoilt("two entries swapped", SpoiltTaggingTest::swap, "does not lead from number 0"),
                new Spoilt("an entry too many", SpoiltTaggingTest::append, "which is not painted"),
                new Spoilt("a key too many", SpoiltTaggingTest::orphan, "for nothing"),
                new Spoilt("a key that is taken next", pdf -> root(pdf).setInt("ParentTreeNextKey", 1), "is taken"),
                new Spoilt(
                        "a number twice in the tree", pdf -> content(pdf, 1).setInt(COSName.MCID, 0), "stands below"),
                new Spoilt("a number not painted", pdf -> content(pdf, 1).setInt(COSName.MCID, 999), "not painted"),
                new Spoilt("a number painted twice", pdf -> repaint(pdf, "/MCID 1>>", "/MCID 0>>"), "painted twice"),
                new Spoilt("paint outside", pdf -> repaint(pdf, "/Artifact", "/Figment"), "neither content"),
                new Spoilt("an element cut off", pdf -> first(pdf, "P").setItem(COSName.K, null), "nothing in it"),
                new Spoilt(
                        "a parent that is not",
                        pdf -> first(pdf, "LI").setItem(COSName.P, root(pdf)),
                        "another parent"),
                new Spoilt("a link not in the tree", pdf -> first(pdf, "Link").setItem(COSName.K, null), "not in the"),
                new Spoilt(
                        "a link elsewhere", pdf -> link(pdf).setInt(COSName.STRUCT_PARENT, 0), "lead to its element"),
                new Spoilt("a link unsaid", pdf -> link(pdf).setString(COSName.CONTENTS, " "), "what it is for"),
                new Spoilt("a link to nowhere", pdf -> link(pdf).removeItem(COSName.A), "leads nowhere"),
                new Spoilt("a heading skipped", pdf -> retype(pdf, "H2", "H3"), "follows a heading of level 1"),
                new Spoilt("no title", pdf -> retype(pdf, "H1", "P"), "not one H1"),
                new Spoilt("text in a row", pdf -> retype(pdf, "TD", "TR"), "may not stand there"),
                new Spoilt("a type of no standard", pdf -> retype(pdf, "Sect", "Chapter"), "may not stand there"),
                new Spoilt("a header of nothing", pdf -> first(pdf, "TH").removeItem(COSName.A), "is the header of"),
                new Spoilt("a row too short", SpoiltTaggingTest::shorten, "has rows of"),
                new Spoilt(
                        "a note without id",
                        pdf -> first(pdf, "Note").removeItem(COSName.getPDFName("ID")),
                        "has the id"),
                new Spoilt("no tree of ids", pdf -> root(pdf).removeItem(COSName.ID_TREE), "the tree of ids"),
                new Spoilt("a list of no order", pdf -> first(pdf, "L").removeItem(COSName.A), "its numbering"),
                new Spoilt("a false language", pdf -> first(pdf, "Span").setString(COSName.LANG, "a_"), "the language"),
                new Spoilt("a figure without words", pdf -> retype(pdf, "P", "Figure"), "has no alternative"),
                new Spoilt("no language", pdf -> pdf.getDocumentCatalog().setLanguage(null), "no language"),
                new Spoilt("another title", pdf -> pdf.getDocumentInformation().setTitle("x"), "no title, or two"),
                new Spoilt("tabs", pdf -> pdf.getPage(0).getCOSObject().setName("Tabs", "R"), "tabs go astray"),
                new Spoilt("no colours", pdf -> pdf.getDocumentCatalog().setOutputIntents(List.of()), "output intent"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void what_is_spoilt_is_found(Spoilt spoilt) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            assertTrue(TaggedFile.of(pdf).faults().isEmpty());
        }
        try (PDDocument pdf = Loader.loadPDF(SOUND)) {
            spoilt.change.on(pdf);
            List<String> faults = TaggedFile.of(pdf).faults();
            assertTrue(faults.stream().anyMatch(fault -> fault.contains(spoilt.fault)), faults::toString);
        }
    }

    private static COSDictionary root(PDDocument pdf) {
        return new TagTree(pdf).root();
    }

    private static COSArray numbers(PDDocument pdf) {
        COSDictionary tree = root(pdf).getCOSDictionary(COSName.PARENT_TREE);
        COSArray kids = tree.getCOSArray(COSName.KIDS);
        return kids == null
                ? tree.getCOSArray(COSName.NUMS)
                : ((COSDictionary) kids.getObject(0)).getCOSArray(COSName.NUMS);
    }

    /** What the parent tree has for the first page. */
    private static COSArray entries(PDDocument pdf) {
        COSArray numbers = numbers(pdf);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == pdf.getPage(0).getStructParents()) {
                return (COSArray) numbers.getObject(i + 1);
            }
        }
        throw new AssertionError("no entry for the first page");
    }

    private static void swap(PDDocument pdf) {
        COSArray entries = entries(pdf);
        var first = entries.get(0);
        entries.set(0, entries.get(1));
        entries.set(1, first);
    }

    private static void append(PDDocument pdf) {
        entries(pdf).add(entries(pdf).get(0));
    }

    private static void orphan(PDDocument pdf) {
        numbers(pdf).add(COSInteger.get(100_000));
        numbers(pdf).add(new COSDictionary());
    }

    private static Node node(PDDocument pdf, String type) {
        return new TagTree(pdf)
                .nodes().stream().filter(node -> node.is(type)).findFirst().orElseThrow();
    }

    private static COSDictionary first(PDDocument pdf, String type) {
        return node(pdf, type).dictionary();
    }

    private static void retype(PDDocument pdf, String from, String to) {
        first(pdf, from).setName(COSName.S, to);
    }

    private static void shorten(PDDocument pdf) {
        first(pdf, "TR").getCOSArray(COSName.K).remove(0);
    }

    /** The reference to a number of the first page. */
    private static COSDictionary content(PDDocument pdf, int mcid) {
        return new TagTree(pdf)
                .nodes().stream()
                        .flatMap(node -> Optional.ofNullable(node.dictionary().getCOSArray(COSName.K)).stream())
                        .flatMap(kids -> kids.toList().stream())
                        .map(kid -> kid instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : kid)
                        .filter(COSDictionary.class::isInstance)
                        .map(COSDictionary.class::cast)
                        .filter(kid -> COSName.MCR.equals(kid.getCOSName(COSName.TYPE)))
                        .filter(kid -> kid.getInt(COSName.MCID) == mcid)
                        .findFirst()
                        .orElseThrow();
    }

    private static COSDictionary link(PDDocument pdf) throws IOException {
        return pdf.getPage(0).getAnnotations().get(0).getCOSObject();
    }

    /** Replaces the first of some words in what paints the first page. */
    private static void repaint(PDDocument pdf, String from, String to) throws IOException {
        PDStream painting = pdf.getPage(0).getContentStreams().next();
        String text = new String(painting.toByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(from), text);
        try (var out = painting.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.replaceFirst(java.util.regex.Pattern.quote(from), to)
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
