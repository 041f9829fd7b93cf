package bilat.diagnostic;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** It makes a fact unusable, or is false in itself. */
    ERROR,
    /** What sound archives contain too, and is worth a look. */
    WARNING,
    /** Only worth knowing. */
    NOTE;

    /** The word for it: {@code error}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
