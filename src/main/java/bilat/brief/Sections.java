package bilat.brief;

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
            new Sources());

    private Sections() {}

    /** The names by which definitions ask for sections. */
    public static List<String> names() {
        return ALL.stream().map(Section::name).toList();
    }

    static Optional<Section> named(String name) {
        return ALL.stream().filter(section -> section.name().equals(name)).findFirst();
    }
}
