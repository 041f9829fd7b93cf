package bilat.publish;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Suggestion;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
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
        return make(order, definition(order));
    }

    /**
     * Makes one brief by a definition of which nothing is as the order has it.
     *
     * @throws WrongOrder if nobody could fill the order
     */
    public Made make(Order order, Definition definition) throws WrongOrder {
        Prepared prepared = prepare(order, definition);
        if (prepared.isRefused()) {
            return new Made(Optional.empty(), prepared.name(), prepared.errors(), 0, false, List.of());
        }
        Dossier dossier = prepared.assembly().dossier();
        int leftOut = dossier.omitted().size();
        Rendering rendering = prepared.drawn(order.format());
        List<Diagnostic> undrawn = Undrawn.of(
                rendering.missing(),
                dossier,
                project.loaded(),
                project.definitionFile(order.definition()),
                project.excerpts());
        boolean nothing = isEmpty(dossier) && isEmpty(everything(order, definition));
        boolean refused = !rendering.missing().isEmpty() && order.faulty() == Order.Faulty.REFUSE;
        Optional<byte[]> bytes = refused ? Optional.empty() : Optional.of(rendering.bytes());
        return new Made(bytes, prepared.name(), prepared.errors(), leftOut, nothing, undrawn);
    }

    /** Selects what a brief shows, and looks for errors in it. */
    Prepared prepare(Order order, Definition definition) throws WrongOrder {
        Wording wording = Feasible.wording(definition);
        Optional<String> forSide = Feasible.side(definition, order.pair(), order.side());
        Selected selected = select(order, definition);
        Dossier used = selected.used();
        Faults faults = selected.faults();
        String name = order.pair().canonical() + "-" + definition.brief()
                + forSide.map(side -> "-" + side).orElse("");
        List<Diagnostic> errors = errors(order.pair(), used, faults);
        boolean refused = selected.isFaulty() && order.faulty() == Order.Faulty.REFUSE;
        Dossier dossier = refused || faults.isEmpty()
                ? used
                : faults.leave(project.facts(), used, facts -> select(facts, order, definition));
        return new Prepared(
                order, name, errors, refused, new Assembly(dossier, definition, order.edition(), program, wording));
    }

    /** The facts of a brief. */
    Selected select(Order order, Definition definition) {
        Dossier used = select(project.facts(), order, definition);
        return new Selected(used, Faults.of(project.loaded(), used), definition);
    }

    private static Dossier select(Facts facts, Order order, Definition definition) {
        return Assembly.select(facts, order.pair(), order.asOf(), order.side(), definition);
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

    /** What stands in the way of the facts of a pair: what could not be read, and what rules hold against them. */
    private List<Diagnostic> errors(Pair pair, Dossier used, Faults faults) {
        List<Diagnostic> unread = used.omitted().isEmpty() ? List.of() : project.errors(pair);
        return Stream.concat(unread.stream(), faults.diagnostics().stream())
                .sorted()
                .toList();
    }

    /** The definition that is asked for, with what the order itself says. */
    private Definition definition(Order order) throws WrongOrder {
        Definition found = project.definition(order.definition())
                .orElseThrow(() -> new WrongOrder("no definition is called \"" + order.definition() + "\"; there is "
                        + String.join(", ", project.definitionNames())
                        + Suggestion.question(order.definition(), project.definitionNames())));
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
