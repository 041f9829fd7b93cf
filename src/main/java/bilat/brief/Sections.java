package bilat.brief;

import bilat.definition.Definition;
import bilat.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every section there is. */
public final class Sections {
    static final List<Section> ALL = List.of(
            new BottomLine(),
            new AtAGlance(),
            new RelationsAndMissions(),
            new WhoMatters(),
            new Mechanisms(),
            new VisitsAndMeetings(),
            new Agreements(),
            new Positions(),
            new Contested(),
            new ThirdParties(),
            new Figures(),
            new Timeline(),
            new Assessments(),
            new Calendar(),
            new Gaps(),
            new Sources(),
            new InShort(),
            new WhatTheySaid(),
            new FactsAtHand(),
            new Counterparts(),
            new Mind(),
            new AgreementCounts(),
            new AgreementsByField(),
            new WhatChanged(),
            new ChangeHeadline(),
            ChangesByReason.WORLD_CHANGED,
            new NewlyLearned(),
            ChangesByReason.AMENDED,
            ChangesByReason.BY_CALENDAR,
            new AheadAndStale(),
            new ChangeCount());

    private Sections() {}

    /** The names by which definitions ask for sections. */
    public static List<String> names() {
        return ALL.stream().map(Section::name).toList();
    }

    /** Whether a definition asks for something that can be said only to one of the two. */
    public static boolean needSide(Definition definition) {
        return definition.namesSide() || of(definition).anyMatch(Section::isForOneSide);
    }

    /** Whether a definition asks for something that can be said only of what is compared with an earlier day. */
    public static boolean needChanges(Definition definition) {
        return of(definition).anyMatch(Section::needsChanges);
    }

    /** Whether a definition asks for something that is said of what is compared with an earlier day. */
    public static boolean tellChanges(Definition definition) {
        return of(definition).anyMatch(Section::tellsChanges);
    }

    private static Stream<Section> of(Definition definition) {
        return definition.sections().stream().flatMap(wanted -> named(wanted.name()).stream());
    }

    /** Whether a brief can show a fact, by the sections that its definition names. */
    public static boolean read(Definition definition, Fact fact) {
        return of(definition).anyMatch(section -> section.reads(fact));
    }

    static Optional<Section> named(String name) {
        return ALL.stream().filter(section -> section.name().equals(name)).findFirst();
    }
}
