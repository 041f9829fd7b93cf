package bilat.check;

import java.util.List;

/** All rules. */
public final class Rules {
    /** In the order of their codes. */
    public static final List<Rule> ALL = List.of(
            new ActOutOfOrder(),
            new AgreementTwice(),
            new ClauseFullStop(),
            new DeadByThen(),
            new ExpiryBeforeSigned(),
            new FieldUnknown(),
            new FigureTwice(),
            new InForceBeforeSigned(),
            new IntervalBackwards(),
            new InvisibleCharacter(),
            new IssueUnused(),
            new LikelihoodScalesMixed(),
            new LikelihoodWithConfidence(),
            new NameAmbiguous(),
            new NotInOffice(),
            new OfficeTyped(),
            new OfficialUnused(),
            new OtherCalendar(),
            new OverlappingTerms(),
            new PersonTwice(),
            new PlannedMeetingPast(),
            new PositionWithoutProposition(),
            new QuoteInQuotes(),
            new RefersWithStance(),
            new ReplacementCircle(),
            new ScriptMixed(),
            new SingleOrigin(),
            new SourceMarkedHigher(),
            new SourceUnattributed(),
            new SourceUndated(),
            new SourceUnused(),
            new SourceWithdrawn(),
            new SourcesDiffer(),
            new TitleNamesOther(),
            new TlpWhite(),
            new ViaCircle());

    private Rules() {}

    /** What all of them find. */
    public static List<Finding> findings(Asked asked, List<Rule> rules) {
        return rules.parallelStream()
                .flatMap(rule -> rule.check(asked).stream())
                .toList();
    }
}
