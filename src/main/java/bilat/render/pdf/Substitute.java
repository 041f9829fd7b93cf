package bilat.render.pdf;

/**
 * The face that stands in where ours lacks a letter, by code point, so that its file is opened only when it is needed.
 *
 * <p>The stretches are blocks of Unicode 16.
 */
enum Substitute {
    ARMENIAN(Face.ARMENIAN, Face.ARMENIAN_SEMIBOLD, new int[][] {{0x530, 0x58F}, {0xFB13, 0xFB17}}),
    GEORGIAN(Face.GEORGIAN, Face.GEORGIAN_SEMIBOLD, new int[][] {{0x10A0, 0x10FF}, {0x1C90, 0x1CBF}, {0x2D00, 0x2D2F}}),
    HEBREW(Face.HEBREW, Face.HEBREW_SEMIBOLD, new int[][] {{0x590, 0x5FF}, {0xFB1D, 0xFB4F}}),
    ARABIC(Face.ARABIC, Face.ARABIC_SEMIBOLD, new int[][] {
        {0x600, 0x6FF}, {0x750, 0x77F}, {0x8A0, 0x8FF}, {0xFB50, 0xFDFF}, {0xFE70, 0xFEFE}
    }),
    OTHER(Face.NOTO, Face.NOTO_SEMIBOLD, new int[][] {{0, Character.MAX_CODE_POINT}});

    private final Face regular;
    private final Face bold;
    private final int[][] stretches;

    Substitute(Face regular, Face bold, int[][] stretches) {
        this.regular = regular;
        this.bold = bold;
        this.stretches = stretches;
    }

    /** The face to look in for a letter that a face lacks; it may lack it too. */
    static Face of(int codePoint, Face wanted) {
        for (Substitute substitute : values()) {
            if (substitute.isFor(codePoint)) {
                return wanted.weight() == Face.Weight.BOLD ? substitute.bold : substitute.regular;
            }
        }
        throw new IllegalArgumentException(Integer.toString(codePoint));
    }

    /** Whether letters of a shipped face are drawn otherwise beside others. */
    static boolean isShaped(Face face) {
        return HEBREW.is(face) || ARABIC.is(face);
    }

    /** Whether it is a face for Arabic script. */
    static boolean isArabic(Face face) {
        return ARABIC.is(face);
    }

    private boolean is(Face face) {
        return face == regular || face == bold;
    }

    private boolean isFor(int codePoint) {
        for (int[] stretch : stretches) {
            if (codePoint >= stretch[0] && codePoint <= stretch[1]) {
                return true;
            }
        }
        return false;
    }
}
