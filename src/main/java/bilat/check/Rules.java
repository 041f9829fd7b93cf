package bilat.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
            new NameOther(),
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
        List<TextRule> texts = rules.stream()
                .filter(TextRule.class::isInstance)
                .map(TextRule.class::cast)
                .toList();
        Stream<Supplier<List<Finding>>> others =
                rules.stream().filter(rule -> !(rule instanceof TextRule)).map(rule -> () -> rule.check(asked));
        List<Supplier<List<Finding>>> all =
                Stream.concat(Stream.of(() -> inTexts(asked, texts)), others).toList();
        return all.parallelStream().flatMap(some -> some.get().stream()).toList();
    }

    /** All of them at once, since the texts are most of the work. */
    private static List<Finding> inTexts(Asked asked, List<TextRule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Function<Passage, Stream<Finding>>> questions =
                rules.stream().map(rule -> rule.of(asked)).toList();
        return Passages.of(asked)
                .flatMap(passage -> questions.stream().flatMap(question -> question.apply(passage)))
                .toList();
    }
}
