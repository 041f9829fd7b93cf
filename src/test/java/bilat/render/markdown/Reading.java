package bilat.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What commonmark-java finds in Markdown, in the words of {@link Outline}. Anything that we never write is named. */
public final class Reading {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .build();

    private final List<String> places = new ArrayList<>();

    private Reading() {}

    public static List<String> of(String markdown) {
        Reading reading = new Reading();
        reading.blocks(PARSER.parse(markdown));
        return reading.places;
    }

    private void blocks(Node parent) {
        children(parent).forEach(this::block);
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            places.add("heading " + heading.getLevel() + ": " + text(heading));
        } else if (node instanceof Paragraph && only(node) instanceof Emphasis emphasis) {
            places.add("emphasis: " + text(emphasis));
        } else if (node instanceof Paragraph) {
            places.add("paragraph: " + text(node));
        } else if (node instanceof BlockQuote) {
            places.add("quotation: " + onlyParagraph(node));
        } else if (node instanceof BulletList) {
            places.add("list");
            blocks(node);
            places.add("list ends");
        } else if (node instanceof ListItem) {
            places.add("item: " + onlyParagraph(node));
        } else if (node instanceof FootnoteDefinition note) {
            places.add("note " + note.getLabel() + ": " + onlyParagraph(note));
        } else if (node instanceof TableBlock) {
            places.add("table");
            blocks(node);
            places.add("table ends");
        } else if (node instanceof TableRow && node.getParent() instanceof TableBody) {
            places.add("row");
            blocks(node);
        } else if (node instanceof TableHead || node instanceof TableBody || node instanceof TableRow) {
            blocks(node);
        } else if (node instanceof TableCell) {
            places.add("cell: " + text(node));
        } else {
            places.add("stray " + node);
        }
    }

    private static String onlyParagraph(Node parent) {
        List<Node> children = children(parent);
        if (children.isEmpty()) {
            return "";
        }
        Node first = children.get(0);
        return children.size() == 1 && first instanceof Paragraph ? text(first) : "stray " + children;
    }

    private static Node only(Node parent) {
        return parent.getFirstChild() == parent.getLastChild() ? parent.getFirstChild() : parent;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        children(parent).forEach(child -> text.append(inline(child)));
        return text.toString();
    }

    private static String inline(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof StrongEmphasis strong
                && strong.getOpeningDelimiter().equals("**")) {
            return Outline.STRONG_ON + text(strong) + Outline.STRONG_OFF;
        } else if (node instanceof FootnoteReference cite) {
            return Outline.CITE + cite.getLabel() + Outline.END;
        } else if (node instanceof Link link && leadsTo(link).equals(text(link))) {
            return Outline.LINK + text(link) + Outline.END;
        }
        return "stray " + node;
    }

    /** The address, or the path of a file as it is without its encoding. */
    private static String leadsTo(Link link) {
        String to = link.getDestination();
        return to.startsWith("http")
                ? to
                : URLDecoder.decode(to.replace("+", "%2B"), UTF_8).replaceFirst("^\\./", "");
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
