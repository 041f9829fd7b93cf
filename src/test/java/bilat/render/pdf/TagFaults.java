package bilat.render.pdf;

import bilat.render.pdf.TagTree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Where the elements of a file do not stand to each other as ISO 32000-1, 14.8.4, and PDF/UA-1 want it. */
final class TagFaults {
    /** What may stand below what; a type that is not named here may not be used at all. */
    private static final Map<String, List<String>> BELOW = new HashMap<>();

    /** What text and links may stand in directly. */
    private static final Set<String> HOLDS_TEXT = Set.of(
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "P",
            "Lbl",
            "LBody",
            "TH",
            "TD",
            "Caption",
            "Figure",
            "Span",
            "Link",
            "Reference",
            "BlockQuote",
            "Quote");

    /** What may be there with nothing in it. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("TH", "TD");

    static {
        List<String> text = List.of("Span", "Link", "Reference", "Quote");
        List<String> blocks = List.of(
                "Sect",
                "H1",
                "H2",
                "H3",
                "H4",
                "H5",
                "H6",
                "P",
                "L",
                "Table",
                "Figure",
                "Caption",
                "Note",
                "TOC",
                "BlockQuote");
        BELOW.put("", List.of("Document"));
        BELOW.put("Document", blocks);
        BELOW.put("Sect", blocks);
        BELOW.put("BlockQuote", List.of("P", "Span", "Link", "Reference"));
        BELOW.put("L", List.of("LI", "Caption"));
        BELOW.put("LI", List.of("Lbl", "LBody"));
        BELOW.put("LBody", List.of("P", "L", "Span", "Link", "Reference", "Quote"));
        BELOW.put("Table", List.of("Caption", "THead", "TBody"));
        BELOW.put("THead", List.of("TR"));
        BELOW.put("TBody", List.of("TR"));
        BELOW.put("TR", List.of("TH", "TD"));
        BELOW.put("TH", text);
        BELOW.put("TD", List.of("P", "L", "Figure", "Span", "Link", "Reference", "Quote"));
        BELOW.put("Note", List.of("Lbl", "P"));
        BELOW.put("Lbl", text);
        BELOW.put("TOC", List.of("TOCI", "Caption"));
        BELOW.put("TOCI", List.of("Lbl", "Reference", "P", "TOC"));
        BELOW.put("Reference", List.of("Link", "Span", "Lbl"));
        BELOW.put("Link", List.of("Span"));
        BELOW.put("Span", List.of("Span"));
        BELOW.put("Quote", text);
        BELOW.put("Figure", List.of("Caption", "Span"));
        BELOW.put("Caption", List.of("P", "Span", "Link", "Reference"));
        Stream.of("H1", "H2", "H3", "H4", "H5", "H6", "P").forEach(type -> BELOW.put(type, text));
    }

    private final TaggedFile file;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Node> ids = new TreeMap<>();
    private int level;

    private TagFaults(TaggedFile file) {
        this.file = file;
    }

    static List<String> of(TaggedFile file) {
        return new TagFaults(file).find();
    }

    private List<String> find() {
        if (file.tree().top().size() != 1) {
            fault(Optional.empty(), "the tree has " + file.tree().top().size() + " elements at its top");
        }
        file.tree().nodes().forEach(this::judge);
        if (file.tree().nodes().stream().filter(node -> node.is("H1")).count() != 1) {
            fault(Optional.empty(), "there is not one H1");
        }
        idTree();
        return faults;
    }

    private void judge(Node node) {
        String above = node.parent().map(Node::type).orElse("");
        check(node, BELOW.getOrDefault(above, List.of()).contains(node.type()), "may not stand there");
        boolean text = node.hasContent();
        check(node, !text || HOLDS_TEXT.contains(node.type()), "holds text of its own");
        check(node, MAY_BE_EMPTY.contains(node.type()) || !node.kids().isEmpty(), "has nothing in it");
        check(node, node.is("Link") || node.annotations().findAny().isEmpty(), "holds an annotation");
        String language = node.dictionary().getString(COSName.LANG);
        check(node, language == null || isLanguage(language), "has the language \"" + language + "\"");
        switch (node.type()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(node);
            case "Figure" -> figure(node);
            case "Link" -> link(node);
            case "L" -> check(node, attribute(node, "ListNumbering").isPresent(), "says nothing of its numbering");
            case "LI" -> check(node, types(node).matches("(Lbl )?LBody "), "is made of " + types(node));
            case "Note" -> note(node);
            case "Table" -> table(node);
            case "THead" -> rows(node, "Column");
            case "TBody" -> rows(node, "Row");
            default -> {}
        }
    }

    private void heading(Node node) {
        int own = node.type().charAt(1) - '0';
        check(node, own <= level + 1, "follows a heading of level " + level);
        level = own;
    }

    private void figure(Node node) {
        check(node, !node.dictionary().getString(COSName.ALT, "").isBlank(), "has no alternative");
        Optional<COSBase> box = attribute(node, "BBox");
        boolean four = box.filter(COSArray.class::isInstance)
                .map(COSArray.class::cast)
                .filter(array -> array.size() == 4)
                .map(array -> array.toCOSNumberFloatList())
                .filter(sides -> sides.get(0) >= 0 && sides.get(1) >= 0)
                .filter(sides -> sides.get(2) > sides.get(0) && sides.get(3) > sides.get(1))
                .isPresent();
        check(node, four, "has no place: " + box);
    }

    private void link(Node node) {
        check(node, node.annotations().findAny().isPresent(), "links nothing");
        check(node, node.hasContent() || node.elements().anyMatch(Node::hasContent), "has no text");
        node.annotations().forEach(each -> {
            boolean isLink = each instanceof COSDictionary annotation
                    && annotation.getNameAsString(COSName.SUBTYPE, "").equals("Link");
            check(node, isLink, "holds what is no link");
            check(
                    node,
                    isLink
                            && !((COSDictionary) each)
                                    .getString(COSName.CONTENTS, "")
                                    .isBlank(),
                    "does not say what it is for");
        });
    }

    private void note(Node node) {
        String id = node.dictionary().getString(COSName.getPDFName("ID"), "");
        check(node, !id.isEmpty() && ids.put(id, node) == null, "has the id \"" + id + "\"");
        check(node, types(node).matches("Lbl (P )?"), "is made of " + types(node));
    }

    private void table(Node table) {
        check(table, types(table).matches("(Caption )?THead (TBody )+"), "is made of " + types(table));
        Set<Long> widths = new HashSet<>();
        table.elements()
                .flatMap(Node::elements)
                .filter(row -> row.is("TR"))
                .forEach(row ->
                        widths.add(row.elements().mapToLong(TagFaults::span).sum()));
        check(table, widths.size() == 1, "has rows of " + widths + " cells");
    }

    private static long span(Node cell) {
        return attribute(cell, "ColSpan")
                .map(span -> ((COSNumber) span).longValue())
                .orElse(1L);
    }

    private void rows(Node rows, String scope) {
        rows.elements().flatMap(Node::elements).filter(cell -> cell.is("TH")).forEach(cell -> {
            Optional<String> found = attribute(cell, "Scope").map(name -> ((COSName) name).getName());
            check(cell, found.equals(Optional.of(scope)), "is the header of " + found);
        });
    }

    /** The tree of ids names each element that has one, in order, and nothing else. */
    private void idTree() {
        COSBase tree = file.tree().root().getDictionaryObject(COSName.ID_TREE);
        COSArray names = tree instanceof COSDictionary found ? found.getCOSArray(COSName.NAMES) : null;
        List<String> listed = new ArrayList<>();
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            String id = names.getString(i);
            listed.add(id);
            if (!ids.containsKey(id) || names.getObject(i + 1) != ids.get(id).dictionary()) {
                fault(Optional.empty(), "the tree of ids leads astray from \"" + id + "\"");
            }
        }
        if (!listed.equals(List.copyOf(ids.keySet()))) {
            fault(Optional.empty(), "the tree of ids has " + listed + " for " + ids.keySet());
        }
    }

    private static Optional<COSBase> attribute(Node node, String name) {
        COSBase all = node.dictionary().getDictionaryObject(COSName.A);
        Stream<? extends COSBase> each = all instanceof COSArray array
                ? Arrays.stream(array.toList().toArray(COSBase[]::new))
                : Stream.ofNullable(all);
        return each.filter(COSDictionary.class::isInstance)
                .map(dictionary -> ((COSDictionary) dictionary).getDictionaryObject(COSName.getPDFName(name)))
                .filter(value -> value != null)
                .findFirst();
    }

    private static String types(Node node) {
        StringBuilder types = new StringBuilder();
        node.elements().forEach(kid -> types.append(kid.type()).append(' '));
        return types.toString();
    }

    private static boolean isLanguage(String tag) {
        try {
            return !tag.isBlank()
                    && new Locale.Builder()
                                    .setLanguageTag(tag)
                                    .build()
                                    .getLanguage()
                                    .length()
                            > 1;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void check(Node node, boolean holds, String otherwise) {
        if (!holds) {
            fault(Optional.of(node), otherwise);
        }
    }

    private void fault(Optional<Node> node, String what) {
        faults.add(node.map(found -> found.path() + " ").orElse("") + what);
    }
}
