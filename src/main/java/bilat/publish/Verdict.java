package bilat.publish;

import java.util.List;
import java.util.Optional;

/**
 * What came of making a PDF again from what it carries.
 *
 * @param program name and version of the program that made it, as far as it says
 * @param reasons in what it differs, in whole clauses; empty unless it does
 */
public record Verdict(Outcome outcome, Optional<String> program, List<String> reasons) {
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** How the two compare. */
    public enum Outcome {
        /** To the byte. */
        SAME,
        /** But for how its streams are compressed and its objects arranged. */
        PACKED_OTHERWISE,
        DIFFERENT,
        /** It carries no facts that it could be made from. */
        CARRIES_NONE
    }
}
