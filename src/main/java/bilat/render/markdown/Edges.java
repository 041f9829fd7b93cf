package bilat.render.markdown;

import bilat.render.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters at the edges of words that must be written by their numbers: spaces that would be trimmed, and what
 * would keep the signs of strong text from being read as such ({@code a**"b"**c} has none).
 */
final class Edges {
    private final List<Piece> pieces;

    private Edges(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Piece> guarded(List<Piece> pieces) {
        Edges edges = new Edges(pieces);
        List<Piece> guarded = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(Kind.WORDS)) {
                guarded.addAll(edges.split(i));
            } else {
                guarded.add(pieces.get(i));
            }
        }
        return guarded;
    }

    private List<Piece> split(int index) {
        String text = pieces.get(index).text();
        int from = guardsFirst(index) ? Character.charCount(first(text)) : 0;
        int to = text.length();
        if (from < to && guardsLast(index)) {
            to -= Character.charCount(last(text));
        }
        List<Piece> split = new ArrayList<>();
        if (from > 0) {
            split.add(Piece.entity(first(text)));
        }
        if (from < to) {
            split.add(Piece.words(text.substring(from, to)));
        }
        if (to < text.length()) {
            split.add(Piece.entity(last(text)));
        }
        return split;
    }

    private boolean guardsFirst(int index) {
        int character = first(at(index).text());
        return switch (at(index - 1).kind()) {
            case EDGE, OPEN -> Characters.isSpace(character);
            case CLOSE -> !Characters.isBoundary(character) && !endsInWord(at(index - 2));
            case WORDS, ENTITY, CITE, LINK -> false;
        };
    }

    private boolean guardsLast(int index) {
        int character = last(at(index).text());
        return switch (at(index + 1).kind()) {
            case EDGE, CLOSE -> Characters.isSpace(character);
            case OPEN -> !Characters.isBoundary(character) && !beginsWithWord(at(index + 2));
            case WORDS, ENTITY, CITE, LINK -> false;
        };
    }

    private Piece at(int index) {
        return index < 0 || index >= pieces.size() ? Piece.EDGE : pieces.get(index);
    }

    private static boolean beginsWithWord(Piece piece) {
        return piece.is(Kind.WORDS) && Characters.isWord(first(piece.text()));
    }

    private static boolean endsInWord(Piece piece) {
        return piece.is(Kind.WORDS) && Characters.isWord(last(piece.text()));
    }

    private static int first(String text) {
        return text.codePointAt(0);
    }

    private static int last(String text) {
        return text.codePointBefore(text.length());
    }
}
