package bilat.render.markdown;

/** A stretch of a line: words that are still to be escaped, or markup that stands as it is. */
record Piece(Kind kind, String text) {
    static final Piece OPEN = new Piece(Kind.OPEN, "**");
    static final Piece CLOSE = new Piece(Kind.CLOSE, "**");
    static final Piece EDGE = new Piece(Kind.EDGE, "");

    /** What a piece is. */
    enum Kind {
        WORDS,
        /** One character by its number. */
        ENTITY,
        CITE,
        LINK,
        /** Where strong text begins. */
        OPEN,
        /** Where strong text ends. */
        CLOSE,
        /** What stands before the first and after the last piece. */
        EDGE
    }

    static Piece words(String text) {
        return new Piece(Kind.WORDS, text);
    }

    static Piece entity(int character) {
        return new Piece(Kind.ENTITY, "&#" + character + ";");
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
