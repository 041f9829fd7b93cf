package bilat.fact;

/** The answer to a question about partial dates, which often cannot be told. */
public enum Answer {
    YES,
    NO,
    CANNOT_TELL
}
