package bilat.load;

/** What somebody typed, as it stands in a message: in quotation marks, and cut where it is long. */
final class Quoted {
    private static final int MOST = 80;

    private Quoted() {}

    static String of(String typed) {
        return "\"" + cut(typed) + "\"";
    }

    /** Without quotation marks. */
    static String cut(String typed) {
        if (typed.codePointCount(0, typed.length()) <= MOST) {
            return typed;
        }
        return typed.substring(0, typed.offsetByCodePoints(0, MOST)) + "…";
    }
}
