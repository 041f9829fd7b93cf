package bilat.document;

/** What a brief is read for, which decides how tightly it may be set. */
public enum Purpose {
    /** To be looked things up in, over pages. */
    REFERENCE,
    /** To act on: read once, from the top, on one page or two. */
    ACTION
}
