package bilat.fact;

/** What a source says of a date's reliability; the signs are EDTF's. */
public enum Certainty {
    PLAIN(""),
    /** {@code 1992~}: about 1992. */
    ABOUT("~"),
    /** {@code 1992?}: perhaps 1992. */
    UNCERTAIN("?"),
    /** {@code 1992%}: perhaps, and about. */
    ABOUT_AND_UNCERTAIN("%");

    private final String sign;

    Certainty(String sign) {
        this.sign = sign;
    }

    /** The sign behind the date; empty for a plain one. */
    public String sign() {
        return sign;
    }
}
