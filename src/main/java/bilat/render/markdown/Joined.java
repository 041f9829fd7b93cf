package bilat.render.markdown;

import bilat.render.markdown.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces as they stand in a line: words next to words are one piece, strong text next to strong text is one stretch,
 * and one space stands between citations that have nothing else between them.
 */
final class Joined {
    private final List<Piece> pieces = new ArrayList<>();

    private Joined() {}

    static List<Piece> of(List<Piece> pieces) {
        Joined joined = new Joined();
        pieces.forEach(joined::add);
        return joined.pieces;
    }

    private void add(Piece piece) {
        switch (piece.kind()) {
            case WORDS -> words(piece);
            case CITE -> cite(piece);
            case OPEN -> open(piece);
            case CLOSE, ENTITY, LINK, EDGE -> pieces.add(piece);
        }
    }

    private void words(Piece piece) {
        if (fromEnd(1).is(Kind.WORDS)) {
            pieces.add(Piece.words(removeLast().text() + piece.text()));
        } else {
            pieces.add(piece);
        }
    }

    private void cite(Piece piece) {
        if (fromEnd(1).is(Kind.WORDS)
                && fromEnd(1).text().isBlank()
                && fromEnd(2).is(Kind.CITE)) {
            removeLast();
        }
        if (fromEnd(1).is(Kind.CITE)) {
            pieces.add(Piece.words(" "));
        }
        pieces.add(piece);
    }

    private void open(Piece piece) {
        if (fromEnd(1).is(Kind.CLOSE)) {
            removeLast();
        } else {
            pieces.add(piece);
        }
    }

    private Piece fromEnd(int place) {
        return place > pieces.size() ? Piece.EDGE : pieces.get(pieces.size() - place);
    }

    private Piece removeLast() {
        return pieces.remove(pieces.size() - 1);
    }
}
