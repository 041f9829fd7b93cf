package bilat.render.pdf;

/** A file that cannot be read as a PDF. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** It does not begin as a PDF does. */
        NOT_A_PDF,
        /** It cannot be opened without a password. */
        ENCRYPTED,
        /** It holds more than any brief does, packed or unpacked. */
        TOO_LARGE,
        BROKEN
    }

    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
