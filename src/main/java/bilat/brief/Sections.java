package bilat.brief;

import bilat.definition.Definition;
import bilat.fact.Fact;
import java.util.List;
import java.util.Optional;

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
            new AgreementsByField());

    private Sections() {}

    /** The names by which definitions ask for sections. */
    public static List<String> names() {
        return ALL.stream().map(Section::name).toList();
    }

    /** Whether a definition asks for something that can be said only to one of the two. */
    public static boolean needSide(Definition definition) {
        return definition.namesSide()
                || definition.sections().stream()
                        .anyMatch(wanted -> named(wanted.name())
                                .filter(Section::isForOneSide)
                                .isPresent());
    }

    /** Whether a brief can show a fact, by the sections that its definition names. */
    public static boolean read(Definition definition, Fact fact) {
        return definition.sections().stream()
                .anyMatch(wanted -> named(wanted.name())
                        .filter(section -> section.reads(fact))
                        .isPresent());
    }

    static Optional<Section> named(String name) {
        return ALL.stream().filter(section -> section.name().equals(name)).findFirst();
    }
}
