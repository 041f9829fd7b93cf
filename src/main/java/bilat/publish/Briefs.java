package bilat.publish;

import bilat.brief.Brief;
import bilat.brief.Edition;
import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Section;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Suggestion;
import bilat.document.Document;
import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.snapshot.Digest;
import bilat.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes briefs of a loaded project: selects, assembles and renders. The same order gives the same bytes. */
public final class Briefs {
    private final Project project;
    private final String program;

    /**
     * Briefs of a project.
     *
     * @param program name and version, for the colophon: "bilat 0.1.0"
     */
    public Briefs(Project project, String program) {
        this.project = project;
        this.program = program;
    }

    /**
     * Makes one brief, or refuses it where facts that it would use have errors and may not be left out, or a letter
     * that no face of the PDF has.
     *
     * @throws WrongOrder if nobody could fill the order
     */
    public Made make(Order order) throws WrongOrder {
        Definition definition = definition(order);
        Wording wording = Wording.of(definition.language())
                .orElseThrow(() -> new WrongOrder("no wording for the language \"" + definition.language() + "\""));
        Optional<String> forSide = side(order, definition);
        Dossier used = select(project.facts(), order, definition);
        Faults faults = Faults.of(project.loaded(), used);
        String name = order.pair().canonical() + "-" + definition.brief()
                + forSide.map(side -> "-" + side).orElse("");
        List<Diagnostic> errors = errors(order.pair(), used, faults);
        boolean faulty = !used.omitted().isEmpty() || !faults.isEmpty();
        if (faulty && order.faulty() == Order.Faulty.REFUSE) {
            return new Made(Optional.empty(), name, errors, 0, false, List.of());
        }
        Dossier dossier = faults.isEmpty()
                ? used
                : faults.leave(project.facts(), used, facts -> select(facts, order, definition));
        int leftOut = dossier.omitted().size();
        Edition edition = new Edition(program, Digest.of(dossier.facts()));
        Document document = Brief.assemble(dossier, definition, edition, wording);
        Rendering rendering = Rendering.of(document, order.format(), definition.page(), order.fonts());
        List<Diagnostic> undrawn = Undrawn.of(
                rendering.missing(),
                dossier,
                project.loaded(),
                project.definitionFile(order.definition()),
                project.excerpts());
        boolean nothing = dossier.between().isEmpty()
                && dossier.multilateral().isEmpty()
                && dossier.context().isEmpty();
        boolean refused = !rendering.missing().isEmpty() && order.faulty() == Order.Faulty.REFUSE;
        Optional<byte[]> bytes = refused ? Optional.empty() : Optional.of(rendering.bytes());
        return new Made(bytes, name, errors, leftOut, nothing, undrawn);
    }

    private static Dossier select(Facts facts, Order order, Definition definition) {
        return Selection.select(facts, order.pair(), order.asOf(), definition.marking(), order.side());
    }

    /** What stands in the way of the facts of a pair: what could not be read, and what rules hold against them. */
    private List<Diagnostic> errors(Pair pair, Dossier used, Faults faults) {
        List<Diagnostic> unread = used.omitted().isEmpty() ? List.of() : project.errors(pair);
        return Stream.concat(unread.stream(), faults.diagnostics().stream())
                .sorted()
                .toList();
    }

    /** For whom a brief is made that can only be made for one of the two. */
    private static Optional<String> side(Order order, Definition definition) throws WrongOrder {
        if (order.side().isPresent() && !order.pair().has(order.side().get())) {
            throw new WrongOrder("the side " + order.side().get() + " is not one of " + order.pair());
        }
        if (!Sections.needSide(definition)) {
            return Optional.empty();
        }
        return Optional.of(order.side()
                .map(Actor::id)
                .orElseThrow(() -> new WrongOrder("a brief as " + definition.brief() + " is made for one side: --side "
                        + order.pair().first() + " or --side " + order.pair().second())));
    }

    /** The definition that is asked for, with what the order itself says. */
    private Definition definition(Order order) throws WrongOrder {
        Definition found = project.definition(order.definition())
                .orElseThrow(() -> new WrongOrder("no definition is called \"" + order.definition() + "\"; there is "
                        + String.join(", ", project.definitionNames())
                        + Suggestion.question(order.definition(), project.definitionNames())));
        for (Section section : found.sections()) {
            if (!Sections.names().contains(section.name())) {
                throw new WrongOrder("the definition \"" + found.brief() + "\" asks for a section \"" + section.name()
                        + "\"; there is " + String.join(", ", Sections.names())
                        + Suggestion.question(section.name(), Sections.names()));
            }
        }
        return new Definition(
                found.brief(),
                found.title(),
                found.audience(),
                order.ceiling().orElse(found.marking()),
                found.withheld(),
                order.language().orElse(found.language()),
                order.page().orElse(found.page()),
                found.sections(),
                found.review());
    }
}
