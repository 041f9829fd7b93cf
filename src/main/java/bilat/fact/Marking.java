package bilat.fact;

import java.util.Locale;

/**
 * Who may read something, in the terms of the Traffic Light Protocol 2.0 (FIRST, August 2022). Later constants are
 * narrower.
 */
public enum Marking implements Word {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    @Override
    public String word() {
        return this == AMBER_STRICT ? "amber+strict" : Word.super.word();
    }

    /** Whether something so marked may stand in a brief for this ceiling. */
    public boolean isWithin(Marking ceiling) {
        return compareTo(ceiling) <= 0;
    }

    /** The narrower of two. */
    public Marking and(Marking other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As the standard writes it: {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + word().toUpperCase(Locale.ROOT);
    }
}
