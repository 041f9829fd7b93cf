package bilat.render.markdown;

import java.util.List;

/** One line of Markdown, with neither a space nor anything else at its edges that a reader would trim. */
final class Line {
    private Line() {}

    static String of(List<Piece> pieces, Place place) {
        List<Piece> guarded = Edges.guarded(Joined.of(pieces));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < guarded.size(); i++) {
            Piece piece = guarded.get(i);
            line.append(piece.is(Piece.Kind.WORDS) ? new Escaper(guarded, i, place).escaped() : piece.text());
        }
        return line.toString();
    }
}
