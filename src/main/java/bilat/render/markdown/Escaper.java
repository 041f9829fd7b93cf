package bilat.render.markdown;

import bilat.render.markdown.Piece.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with a backslash before each character that would be markup where it stands, and before few others. */
final class Escaper {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern EMOJI = Pattern.compile(":[A-Za-z0-9_+-]+:");
    private static final Pattern SCHEME_END = Pattern.compile("://");
    private static final Pattern BLOCK_SIGN = Pattern.compile("[-+](?![\\p{L}\\p{N}])|>|#{1,6}(?![^ \\t])");
    private static final Pattern LIST_NUMBER = Pattern.compile("([0-9]{1,9})[.)](?![^ \\t])");

    private final String words;
    private final Piece before;
    private final Piece after;
    private final Place place;
    private final boolean afterFirstPiece;

    /** For the words at an index of a line's pieces. */
    Escaper(List<Piece> line, int index, Place place) {
        this.words = line.get(index).text();
        this.before = index == 0 ? Piece.EDGE : line.get(index - 1);
        this.after = index == line.size() - 1 ? Piece.EDGE : line.get(index + 1);
        this.place = place;
        this.afterFirstPiece = index == 1;
    }

    String escaped() {
        StringBuilder escaped = new StringBuilder();
        int blockSign = blockSign();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character == '\t') {
                escaped.append(Piece.entity(character).text());
                continue;
            }
            if (i == blockSign || isMarkup(i)) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    /** Where the sign stands that would begin another block; past the end if there is none. */
    private int blockSign() {
        if (place == Place.BLOCK && before.is(Kind.EDGE)) {
            if (BLOCK_SIGN.matcher(words).lookingAt()) {
                return 0;
            }
            Matcher number = LIST_NUMBER.matcher(words);
            if (number.lookingAt()) {
                return number.end(1);
            }
        }
        return words.length();
    }

    private boolean isMarkup(int i) {
        return switch (words.charAt(i)) {
            case '\\', '`', '*', '[' -> true;
            case '|' -> place == Place.CELL;
            case '<' -> !spaceAfter(i);
            case '&' -> begins(ENTITY, i);
            case '_' -> !withinWord(i);
            case '~' -> !spaceBefore(i);
            case '$' -> !spaceBefore(i) && !digitAfter(i);
            case ':' -> begins(SCHEME_END, i) || begins(EMOJI, i) || endsNoteMark(i);
            case '.' -> i >= 3 && words.regionMatches(true, i - 3, "www", 0, 3);
            case '@' -> !spaceBefore(i) && !spaceAfter(i);
            case '!', '^' -> i == words.length() - 1 && (after.is(Kind.CITE) || after.is(Kind.LINK));
            case '(' -> i == 0 && (before.is(Kind.CITE) || before.is(Kind.LINK));
            case '#' -> place == Place.HEADING && i == words.length() - 1 && after.is(Kind.EDGE);
            default -> false;
        };
    }

    private boolean begins(Pattern pattern, int i) {
        return pattern.matcher(words).region(i, words.length()).lookingAt();
    }

    /** Whether a colon would make a note of the citation that the line begins with. */
    private boolean endsNoteMark(int i) {
        return i == 0 && afterFirstPiece && before.is(Kind.CITE) && place == Place.BLOCK;
    }

    /** Whether the underscores that this one is among have a letter or a digit on both sides. */
    private boolean withinWord(int i) {
        int from = i;
        while (from > 0 && words.charAt(from - 1) == '_') {
            from--;
        }
        int to = i + 1;
        while (to < words.length() && words.charAt(to) == '_') {
            to++;
        }
        return from > 0
                && to < words.length()
                && Characters.isWord(words.codePointBefore(from))
                && Characters.isWord(words.codePointAt(to));
    }

    private boolean spaceBefore(int i) {
        return i == 0 ? before.is(Kind.EDGE) : Characters.isSpace(words.charAt(i - 1));
    }

    private boolean spaceAfter(int i) {
        return i + 1 == words.length() ? after.is(Kind.EDGE) : Characters.isSpace(words.charAt(i + 1));
    }

    private boolean digitAfter(int i) {
        return i + 1 < words.length() && Character.isDigit(words.charAt(i + 1));
    }
}
