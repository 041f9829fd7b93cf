package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;

/** A question asked of all facts. The class of a rule is named as its code: {@code in-force-before-signed}. */
public interface Rule {
    /** The name by which it is printed and explained. */
    String code();

    /** How much a finding of it matters. */
    Severity severity();

    /** What it finds, in any order; the same for the same facts and day. */
    List<Finding> check(Asked asked);
}
