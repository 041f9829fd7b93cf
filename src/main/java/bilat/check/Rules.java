package bilat.check;

import java.util.List;

/** All rules. */
public final class Rules {
    /** In the order of their codes. */
    public static final List<Rule> ALL = List.of(
            new ActOutOfOrder(),
            new AgreementTwice(),
            new DeadByThen(),
            new ExpiryBeforeSigned(),
            new InForceBeforeSigned(),
            new IntervalBackwards(),
            new NotInOffice(),
            new OverlappingTerms(),
            new PlannedMeetingPast(),
            new ReplacementCircle(),
            new ViaCircle());

    private Rules() {}

    /** What all of them find. */
    public static List<Finding> findings(Asked asked, List<Rule> rules) {
        return rules.parallelStream()
                .flatMap(rule -> rule.check(asked).stream())
                .toList();
    }
}
