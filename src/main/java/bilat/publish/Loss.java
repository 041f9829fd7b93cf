package bilat.publish;

/** When so much is missing since the last edition that something else must have happened than that facts changed. */
final class Loss {
    /** Of fewer facts, any that is taken off is a large part. */
    private static final int LEAST = 10;

    private static final int FIFTH = 5;

    private Loss() {}

    /** Whether more than a fifth is gone of ten facts or more. */
    static boolean isRunAway(int before, int now) {
        return before >= LEAST && (before - now) * FIFTH > before;
    }
}
