package bilat.publish;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
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
        Wording wording = Feasible.wording(definition);
        Optional<String> forSide = Feasible.side(definition, order.pair(), order.side());
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

    /** The definition that is asked for, with what the order itself says. */
    private Definition definition(Order order) throws WrongOrder {
        Definition found = project.definition(order.definition())
                .orElseThrow(() -> new WrongOrder("no definition is called \"" + order.definition() + "\"; there is "
                        + String.join(", ", project.definitionNames())));
        Feasible.sections(found);
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
