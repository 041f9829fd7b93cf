package bilat.publish;

import bilat.change.Comparison;
import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.fact.Shelves;
import bilat.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes briefs of a loaded project: selects, assembles and renders. The same order gives the same bytes, and several
 * threads may give orders.
 */
public final class Briefs {
    private final Project project;
    private final Shelves shelves;
    private final String program;

    /**
     * Briefs of a project.
     *
     * @param program name and version, for the colophon: "bilat 0.1.0"
     */
    public Briefs(Project project, String program) {
        this.project = project;
        this.shelves = Shelves.of(project.facts());
        this.program = program;
    }

    /**
     * Makes one brief, or refuses it where facts that it would use have errors and may not be left out, or a letter
     * that no face of the PDF has.
     *
     * @throws WrongOrder if nobody could fill the order
     */
    public Made make(Order order) throws WrongOrder {
        Draft draft = draft(order);
        if (draft.assembly().isEmpty()) {
            return draft.refused(List.of());
        }
        Assembly assembly = draft.assembly().get();
        boolean carrying = order.carrying() == Order.Carrying.FACTS;
        Rendering rendering = assembly.rendering(order.format(), order.fonts(), carrying, order.excerpt());
        List<Diagnostic> undrawn = Undrawn.of(
                rendering.missing(),
                assembly.dossier(),
                project.loaded(),
                project.definitionFile(order.definition()),
                project.excerpts());
        boolean refused = !rendering.missing().isEmpty() && order.faulty() == Order.Faulty.REFUSE;
        return refused ? draft.refused(undrawn) : draft.made(rendering.bytes(), undrawn);
    }

    /**
     * Makes the briefs of several pairs, asked for alike, as one file of Markdown; nothing of it where one of them is
     * refused.
     *
     * @return what came of each, with the whole file as the document of every one
     * @throws WrongOrder if nobody could fill one of the orders
     */
    public List<Made> together(List<Order> orders) throws WrongOrder {
        List<Draft> drafts = new ArrayList<>();
        for (Order order : orders) {
            drafts.add(draft(order));
        }
        if (drafts.stream().anyMatch(draft -> draft.assembly().isEmpty())) {
            return drafts.stream().map(draft -> draft.refused(List.of())).toList();
        }
        byte[] file = Together.markdown(
                drafts.stream().flatMap(draft -> draft.assembly().stream()).toList(),
                orders.get(0).excerpt());
        return drafts.stream().map(draft -> draft.made(file, List.of())).toList();
    }

    /** A brief before it is written as anything; without an assembly if facts that it would use have errors. */
    private Draft draft(Order order) throws WrongOrder {
        Definition definition = definition(order);
        Wording wording = Feasible.wording(definition);
        Feasible.since(definition, order.since());
        Optional<String> forSide = Feasible.side(definition, order.pair(), order.side());
        Facts shelf = shelves.of(order.pair());
        Dossier used = select(shelf, order, definition);
        Faults faults = Faults.of(project.loaded(), shelf, used);
        String name = order.pair().canonical() + "-" + definition.brief()
                + forSide.map(side -> "-" + side).orElse("")
                + order.excerpt().inName();
        List<Diagnostic> errors = errors(order.pair(), used, faults);
        boolean faulty = !used.omitted().isEmpty() || !faults.isEmpty();
        if (faulty && order.faulty() == Order.Faulty.REFUSE) {
            return new Draft(Optional.empty(), name, errors, false, List.of());
        }
        Facts facts = faults.isEmpty()
                ? project.facts()
                : faults.leave(project.facts(), used, some -> select(some, order, definition));
        Dossier dossier = faults.isEmpty() ? used : select(facts, order, definition);
        Optional<Comparison> compared =
                Assembly.compare(order.since(), facts, order.pair(), order.asOf(), order.side(), definition);
        boolean nothing = isEmpty(dossier) && isEmpty(everything(shelf, order, definition));
        Assembly assembly = new Assembly(dossier, compared, definition, order.edition(), program, wording);
        return new Draft(Optional.of(assembly), name, errors, nothing, assembly.blank(order.excerpt()));
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
    private static Dossier everything(Facts shelf, Order order, Definition definition) {
        return Selection.select(shelf, order.pair(), order.asOf(), definition.marking(), order.side());
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
        Definition found = project.named(order.definition());
        Feasible.sections(found);
        Definition wanted = order.excerpt().of(found);
        return new Definition(
                wanted.brief(),
                wanted.title(),
                wanted.audience(),
                order.ceiling().orElse(wanted.marking()),
                wanted.withheld(),
                order.language().orElse(wanted.language()),
                order.page().orElse(wanted.page()),
                wanted.sections(),
                wanted.review());
    }
}
