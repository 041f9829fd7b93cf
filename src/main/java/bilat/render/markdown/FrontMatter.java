package bilat.render.markdown;

import bilat.document.Head;
import bilat.document.Inline;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The YAML before a document, from which pandoc and Quarto take title, date and language. They read its values as
 * Markdown, so a value is escaped twice.
 */
final class FrontMatter {
    private static final String FENCE = "---";

    private final Pieces pieces;
    private final List<String> lines = new ArrayList<>();

    private FrontMatter(Pieces pieces) {
        this.pieces = pieces;
    }

    static List<String> of(Head head, Pieces pieces) {
        FrontMatter matter = new FrontMatter(pieces);
        matter.lines.add(FENCE);
        matter.value("title", head.title());
        matter.value("date", head.asOf().toString());
        matter.value("lang", head.language());
        matter.value("marking", head.marking());
        matter.lines.add(FENCE);
        return matter.lines;
    }

    private void value(String key, String text) {
        String markdown = Line.of(pieces.of(List.of(new Inline.Text(text))), Place.BLOCK);
        lines.add(key + ": " + quoted(markdown));
    }

    /** Within double quotes, where a backslash begins an escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (isPrintable(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append("\\U").append(HexFormat.of().toHexDigits(character));
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether YAML takes a character for itself: no control, no mark of byte order, no other end of a line. */
    private static boolean isPrintable(int character) {
        return !Character.isISOControl(character)
                && character != '\u2028'
                && character != '\u2029'
                && character != '\ufeff'
                && Character.getType(character) != Character.UNASSIGNED
                && (character & 0xfffe) != 0xfffe;
    }
}
