package bilat.load;

/** What a file may hold at most. A limit that is hit is a diagnostic that names it. */
final class Limits {
    /** Bytes of a file. */
    static final int FILE_BYTES = 16 * 1024 * 1024;

    /** Levels of nesting; the format itself needs six. */
    static final int DEPTH = 50;

    /** Keys of a file. */
    static final int KEYS = 500_000;

    /** Code points of one value. */
    static final int SCALAR = 100_000;

    /** Characters of a file without a blank or a line break; the time to read them grows with their square. */
    static final int UNBROKEN = 500_000;

    /** Records of a file that may be left out to find the problems after them; fewer where the file is large. */
    private static final int RECOVERIES = 20;

    private static final int RECOVERED = 8 * 1024 * 1024;

    private Limits() {}

    /** How often a text may be composed. */
    static int attempts(String text) {
        return 1 + Math.min(RECOVERIES, Math.max(1, RECOVERED / Math.max(1, text.length())));
    }
}
