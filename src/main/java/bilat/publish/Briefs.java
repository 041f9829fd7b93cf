package bilat.publish;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Section;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Selection;
import bilat.wording.Wording;
import java.util.List;
import java.util.Optional;

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
     * Makes one brief, or refuses it where facts that it would use have errors and may not be left out.
     *
     * @throws WrongOrder if nobody could fill the order
     */
    public Made make(Order order) throws WrongOrder {
        Definition definition = definition(order);
        Wording wording = Wording.of(definition.language())
                .orElseThrow(() -> new WrongOrder("no wording for the language \"" + definition.language() + "\""));
        Optional<String> forSide = side(order, definition);
        Assembly assembly =
                Assembly.of(project.facts(), order.pair(), order.asOf(), order.side(), definition, program, wording);
        Dossier dossier = assembly.dossier();
        String name = order.pair().canonical() + "-" + definition.brief()
                + forSide.map(side -> "-" + side).orElse("");
        int leftOut = dossier.omitted().size();
        List<Diagnostic> errors = leftOut > 0 ? project.errors(order.pair()) : List.of();
        if (leftOut > 0 && order.faulty() == Order.Faulty.REFUSE) {
            return new Made(Optional.empty(), name, errors, leftOut, false, List.of());
        }
        Rendering rendering = assembly.rendering(order.format(), order.carrying() == Order.Carrying.FACTS);
        boolean nothing = isEmpty(dossier) && isEmpty(everything(order, definition));
        return new Made(Optional.of(rendering.bytes()), name, errors, leftOut, nothing, rendering.undrawn());
    }

    private static boolean isEmpty(Dossier dossier) {
        return dossier.between().isEmpty()
                && dossier.multilateral().isEmpty()
                && dossier.context().isEmpty();
    }

    /** What another brief of the two might show. */
    private Dossier everything(Order order, Definition definition) {
        return Selection.select(project.facts(), order.pair(), order.asOf(), definition.marking(), order.side());
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
                        + String.join(", ", project.definitionNames())));
        for (Section section : found.sections()) {
            if (!Sections.names().contains(section.name())) {
                throw new WrongOrder("the definition \"" + found.brief() + "\" asks for a section \"" + section.name()
                        + "\"; there is " + String.join(", ", Sections.names()));
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
