package bilat.render.pdf;

/**
 * Where a link leads.
 *
 * @param to an address, or the name of a place in the document
 * @param purpose what the link is for, told to those who do not see it
 */
record Target(Kind kind, String to, String purpose) {

    /** What {@link #to} names. */
    enum Kind {
        ADDRESS,
        PLACE
    }
}
