package bilat.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** It makes a fact unusable, or is false in itself. */
    ERROR,
    /** What sound archives contain too, and is worth a look. */
    WARNING,
    /** Only worth knowing. */
    NOTE
}
