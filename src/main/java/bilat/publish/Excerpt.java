package bilat.publish;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Section;
import bilat.diagnostic.Suggestion;
import bilat.render.markdown.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a brief is wanted, and how it is to stand in somebody's report.
 *
 * @param sections the names of those that are wanted; empty: all that its definition has
 * @param level of the highest heading, in Markdown that becomes a part of another file
 * @param frontMatter whether Markdown begins with title, date and language for programs
 */
public record Excerpt(List<String> sections, Optional<Integer> level, boolean frontMatter) {
    /** A whole brief, as a file of its own. */
    public static final Excerpt NONE = new Excerpt(List.of(), Optional.empty(), false);

    public Excerpt {
        sections = List.copyOf(sections);
    }

    /**
     * The definition with the wanted sections alone, in its order; those that it lacks come last, in that of the wish.
     */
    Definition of(Definition whole) throws WrongOrder {
        if (sections.isEmpty()) {
            return whole;
        }
        for (String name : sections) {
            if (!Sections.names().contains(name)) {
                throw new WrongOrder("no section is called \"" + name + "\"; there is "
                        + String.join(", ", Sections.names()) + Suggestion.question(name, Sections.names()));
            }
        }
        List<Section> wanted = new ArrayList<>(whole.sections());
        wanted.removeIf(section -> !sections.contains(section.name()));
        sections.stream()
                .distinct()
                .filter(name -> whole.sections().stream()
                        .noneMatch(section -> section.name().equals(name)))
                .map(Section::of)
                .forEach(wanted::add);
        return new Definition(
                whole.brief(),
                whole.title(),
                whole.audience(),
                whole.marking(),
                whole.withheld(),
                whole.language(),
                whole.page(),
                wanted,
                whole.review());
    }

    /** The end of a file's name that tells it from that of the whole brief: {@code -agreements-figures}. */
    String inName() {
        return sections.stream().distinct().map(name -> "-" + name).reduce("", String::concat);
    }

    /**
     * How it stands in a file of Markdown.
     *
     * @param several whether it is of several pairs
     * @param notes what its notes begin with where the file may have others
     */
    Setting setting(boolean several, String notes) {
        if (frontMatter) {
            return new Setting(Setting.Form.FRONT_MATTER, level.orElse(1), "");
        }
        if (!sections.isEmpty()) {
            return new Setting(several ? Setting.Form.PARTS : Setting.Form.SECTIONS, level.orElse(1), notes);
        }
        return level.map(wanted -> new Setting(Setting.Form.INCLUDED, wanted, notes))
                .orElse(Setting.ALONE);
    }
}
