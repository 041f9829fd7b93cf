package bilat.render.markdown;

import bilat.document.Inline;
import bilat.document.Reference;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;

/** Text as pieces of Markdown, none of them empty. What is absent, tied, foreign or compared is plain words here. */
final class Pieces implements Inline.Visitor<List<Piece>> {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private final References references;
    private final String notes;

    /**
     * The pieces of a document.
     *
     * @param notes what the label of every note begins with
     */
    Pieces(References references, String notes) {
        this.references = references;
        this.notes = notes;
    }

    /** The mark of a note, as it is cited: {@code [^3]}. */
    String mark(Reference reference) {
        return "[^" + notes + references.number(reference) + "]";
    }

    List<Piece> of(List<Inline> content) {
        return content.stream().flatMap(inline -> inline.accept(this).stream()).toList();
    }

    @Override
    public List<Piece> text(Inline.Text text) {
        return words(text.text());
    }

    @Override
    public List<Piece> tied(Inline.Tied tied) {
        return words(tied.text());
    }

    @Override
    public List<Piece> absent(Inline.Absent absent) {
        return words(absent.text());
    }

    @Override
    public List<Piece> foreign(Inline.Foreign foreign) {
        return rightToLeft(foreign.text())
                ? words(FIRST_STRONG_ISOLATE + foreign.text() + POP_DIRECTIONAL_ISOLATE)
                : words(foreign.text());
    }

    @Override
    public List<Piece> strong(Inline.Strong strong) {
        List<Piece> pieces = new ArrayList<>(of(strong.content()));
        // Strong within strong is no stronger.
        pieces.removeIf(piece -> piece.is(Piece.Kind.OPEN) || piece.is(Piece.Kind.CLOSE));
        if (!pieces.isEmpty()) {
            pieces.add(0, Piece.OPEN);
            pieces.add(Piece.CLOSE);
        }
        return pieces;
    }

    @Override
    public List<Piece> link(Inline.Link link) {
        return List.of(new Piece(Piece.Kind.LINK, "<" + Address.encoded(link.address()) + ">"));
    }

    @Override
    public List<Piece> file(Inline.File file) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Piece.Kind.LINK, "["));
        // A closing bracket would end what the link shows.
        String[] parts = file.path().split("]", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pieces.add(Piece.entity(']'));
            }
            pieces.addAll(words(parts[i]));
        }
        pieces.add(new Piece(Piece.Kind.LINK, "](<" + Address.ofFile(file.path()) + ">)"));
        return pieces;
    }

    @Override
    public List<Piece> cite(Inline.Cite cite) {
        return List.of(new Piece(Piece.Kind.CITE, mark(cite.reference())));
    }

    @Override
    public List<Piece> compared(Inline.Compared compared) {
        return words(compared.word());
    }

    private static List<Piece> words(String text) {
        return text.isEmpty() ? List.of() : List.of(Piece.words(Characters.carried(text)));
    }

    // By letters: a mark of direction alone is no script.
    private static boolean rightToLeft(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
