package bilat.fact;

import java.util.Locale;

/** A value from a closed list, with the word that stands for it in a data file. */
public interface Word {
    /** The name of the constant; every enum has it. */
    String name();

    /** The word in a data file: the constant's name in lower case with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
