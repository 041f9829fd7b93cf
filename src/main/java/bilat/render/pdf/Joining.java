package bilat.render.pdf;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a letter of Arabic script joins its neighbours (Unicode 16, ArabicShaping.txt, the blocks Arabic, Arabic
 * Supplement and Arabic Extended-A).
 */
enum Joining {
    /** On both sides. */
    DUAL,
    /** Only the letter before it, which stands at its right. */
    RIGHT,
    /** Neither. */
    NONE,
    /** Makes its neighbours join, and has no forms itself. */
    CAUSING,
    /** Does not come between two letters. */
    TRANSPARENT;

    /** The first and the last code point of each stretch of letters that do not join on both sides. */
    private static final int[][] RIGHT_JOINING = {
        {0x622, 0x625}, {0x627, 0x627}, {0x629, 0x629}, {0x62F, 0x632}, {0x648, 0x648}, {0x671, 0x673},
        {0x675, 0x677}, {0x688, 0x699}, {0x6C0, 0x6C0}, {0x6C3, 0x6CB}, {0x6CD, 0x6CD}, {0x6CF, 0x6CF},
        {0x6D2, 0x6D3}, {0x6D5, 0x6D5}, {0x6EE, 0x6EF}, {0x759, 0x75B}, {0x76B, 0x76C}, {0x771, 0x771},
        {0x773, 0x774}, {0x778, 0x779}, {0x8AA, 0x8AC}, {0x8AE, 0x8AE}, {0x8B1, 0x8B2}, {0x8B9, 0x8B9}
    };

    private static final int[][] NOT_JOINING = {{0x621, 0x621}, {0x674, 0x674}, {0x8AD, 0x8AD}};

    private static final Map<Integer, Joining> BY_CODE_POINT = table();

    static Joining of(int codePoint) {
        if (codePoint == 0x200D || codePoint == 0x640) {
            return CAUSING;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return TRANSPARENT;
        }
        boolean letter = type == Character.OTHER_LETTER
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC
                && codePoint < 0xFB50;
        return letter ? BY_CODE_POINT.getOrDefault(codePoint, DUAL) : NONE;
    }

    boolean joinsNext() {
        return this == DUAL || this == CAUSING;
    }

    boolean joinsPrevious() {
        return this == DUAL || this == RIGHT || this == CAUSING;
    }

    private static Map<Integer, Joining> table() {
        Map<Integer, Joining> table = new TreeMap<>();
        for (int[] stretch : RIGHT_JOINING) {
            for (int c = stretch[0]; c <= stretch[1]; c++) {
                table.put(c, RIGHT);
            }
        }
        for (int[] stretch : NOT_JOINING) {
            for (int c = stretch[0]; c <= stretch[1]; c++) {
                table.put(c, NONE);
            }
        }
        return table;
    }
}
