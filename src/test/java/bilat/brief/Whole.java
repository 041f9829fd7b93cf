package bilat.brief;

import bilat.definition.Definition;
import bilat.definition.Review;
import bilat.definition.Section;
import bilat.document.Document;
import bilat.fact.Dossier;
import bilat.fact.Marking;
import bilat.render.markdown.MarkdownRenderer;
import bilat.wording.Wording;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Briefs with every section there is. */
final class Whole {
    private static final Wording ENGLISH = Wording.of("en").orElseThrow();

    private Whole() {}

    /** As Markdown: every section, those for one side only where the dossier is for one. */
    static String brief(Dossier dossier) {
        return new MarkdownRenderer()
                .render(document(dossier, sections(dossier), dossier.ceiling(), Definition.Withheld.HIDE));
    }

    /** The names of the sections that can be drawn from a dossier alone. */
    static List<String> sections(Dossier dossier) {
        return Sections.ALL.stream()
                .filter(section -> dossier.side().isPresent() || !section.isForOneSide())
                .filter(section -> !section.needsChanges())
                .map(section -> section.name())
                .toList();
    }

    /** Of some sections, as a tree. */
    static Document document(Dossier dossier, List<String> sections, Marking ceiling, Definition.Withheld withheld) {
        Definition definition = new Definition(
                "full",
                "{first}–{second}",
                Optional.empty(),
                ceiling,
                withheld,
                "en",
                Definition.Page.A4,
                sections.stream().map(Whole::wanted).toList(),
                Review.DEFAULT);
        return Brief.assemble(
                dossier,
                definition,
                new Imprint("test", "0".repeat(64), Optional.empty(), Optional.empty()),
                Optional.empty(),
                ENGLISH);
    }

    private static Section wanted(String name) {
        return new Section(name, List.of(), Optional.of(Period.ofYears(1)), Optional.empty());
    }
}
