package bilat.publish;

/** An order that nobody could fill: no such definition, no wording for a language, a side that is not of the pair. */
public final class WrongOrder extends Exception {
    private static final long serialVersionUID = 1;

    /** Says what is wrong and what would be right. */
    public WrongOrder(String message) {
        super(message);
    }
}
