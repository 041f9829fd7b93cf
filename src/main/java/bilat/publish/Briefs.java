package bilat.publish;

import bilat.brief.Sections;
import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.fact.Shelves;
import bilat.wording.Wording;
import java.time.LocalDate;
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
            return refused(prepared);
        }
        Rendering rendering = prepared.drawn(order.format());
        List<Diagnostic> undrawn = Undrawn.of(
                rendering.missing(),
                prepared.assembly().dossier(),
                project.loaded(),
                project.definitionFile(order.definition()),
                project.excerpts());
        boolean refused = !rendering.missing().isEmpty() && order.faulty() == Order.Faulty.REFUSE;
        return made(prepared, refused ? Optional.empty() : Optional.of(rendering.bytes()), undrawn);
    }

    /**
     * Makes the briefs of several pairs, asked for alike, as one file of Markdown; nothing of it where one of them is
     * refused.
     *
     * @return what came of each, with the whole file as the document of every one
     * @throws WrongOrder if nobody could fill one of the orders
     */
    public List<Made> together(List<Order> orders) throws WrongOrder {
        List<Prepared> all = new ArrayList<>();
        for (Order order : orders) {
            all.add(prepare(order, definition(order)));
        }
        if (all.stream().anyMatch(Prepared::isRefused)) {
            return all.stream().map(Briefs::refused).toList();
        }
        byte[] file = Together.markdown(
                all.stream().map(Prepared::assembly).toList(), orders.get(0).excerpt());
        return all.stream()
                .map(prepared -> made(prepared, Optional.of(file), List.of()))
                .toList();
    }

    private static Made refused(Prepared prepared) {
        return new Made(Optional.empty(), prepared.name(), prepared.errors(), 0, false, List.of(), List.of());
    }

    private Made made(Prepared prepared, Optional<byte[]> document, List<Diagnostic> undrawn) {
        Order order = prepared.order();
        Assembly assembly = prepared.assembly();
        boolean nothing = isEmpty(assembly.dossier())
                && isEmpty(everything(shelves.of(order.pair()), order, assembly.definition()));
        int leftOut = assembly.dossier().omitted().size();
        List<String> blank = assembly.blank(order.excerpt());
        return new Made(document, prepared.name(), prepared.errors(), leftOut, nothing, undrawn, blank);
    }

    /** Selects what a brief shows, and looks for errors in it. */
    Prepared prepare(Order order, Definition definition) throws WrongOrder {
        Wording wording = Feasible.wording(definition);
        Feasible.since(definition, order.since());
        Optional<String> forSide = Feasible.side(definition, order.pair(), order.side());
        Selected selected = select(order, definition);
        Dossier used = selected.used();
        Faults faults = selected.faults();
        String name = order.pair().canonical() + "-" + definition.brief()
                + forSide.map(side -> "-" + side).orElse("")
                + order.excerpt().inName();
        List<Diagnostic> errors = errors(order.pair(), used, faults);
        boolean refused = selected.isFaulty() && order.faulty() == Order.Faulty.REFUSE;
        boolean asTheyAre = refused || faults.isEmpty();
        Optional<Facts> left = asTheyAre
                ? Optional.empty()
                : Optional.of(faults.leave(project.facts(), used, some -> select(some, order, definition)));
        Dossier dossier = left.map(some -> select(some, order, definition)).orElse(used);
        Optional<Comparison> compared = refused
                ? Optional.empty()
                : order.since()
                        .filter(since -> Sections.tellChanges(definition))
                        .flatMap(since -> compared(since, left, order, definition));
        return new Prepared(
                order,
                name,
                errors,
                refused,
                new Assembly(dossier, compared, definition, order.edition(), program, wording));
    }

    /** With what is left of all facts without the faulty ones, or with all that concerns the pair. */
    private Optional<Comparison> compared(Since since, Optional<Facts> left, Order order, Definition definition) {
        return left.isPresent()
                ? Assembly.compare(Optional.of(since), left.get(), order.pair(), order.asOf(), order.side(), definition)
                : Optional.of(compare(since, order.asOf(), Assembly.selector(order.pair(), order.side(), definition)));
    }

    /** The facts of a pair held against earlier ones, with no more of all facts than that takes. */
    Comparison compare(Since since, LocalDate asOf, Selector selector) {
        Pair pair = selector.pair();
        boolean areOfNow = since.facts() == project.facts();
        Facts now = areOfNow ? shelves.of(pair) : shelves.of(pair, since.facts());
        Since earlier = areOfNow ? new Since(now, since.day(), since.edition()) : since;
        return earlier.with(now, asOf, selector);
    }

    /** All facts by their pairs. */
    Shelves shelves() {
        return shelves;
    }

    /** The facts of a brief. */
    Selected select(Order order, Definition definition) {
        Facts shelf = shelves.of(order.pair());
        Dossier used = select(shelf, order, definition);
        return new Selected(used, Faults.of(project.loaded(), shelf, used), definition);
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
