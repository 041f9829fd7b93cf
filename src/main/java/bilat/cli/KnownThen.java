package bilat.cli;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.DefinitionFiles;
import bilat.publish.KnownAt;
import bilat.publish.Order;
import bilat.publish.OrderForm;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Briefs of what was known when an edition was published. They are made without the project, each pair of the facts
 * that the edition kept of it.
 *
 * @param file of the definition, if it is none of the edition
 * @param isAsDefined whether nothing but day and ceiling may be other than the definition has it
 */
record KnownThen(
        Bilat bilat,
        KnownAtOption.Found found,
        String definition,
        Optional<Path> file,
        Optional<LocalDate> asOf,
        Optional<Marking> ceiling,
        boolean isAsDefined) {
    /** What else is asked of a brief. */
    interface Form {
        OrderForm of(Pair pair, LocalDate day, Optional<Actor> side);
    }

    /** A document for each pair. */
    Exit deliver(List<Pair> pairs, Optional<Actor> side, Destination destination, Form form)
            throws IOException, WrongOrder {
        DefinitionFiles chosen = file.isPresent() ? DefinitionFiles.load(file.get()) : DefinitionFiles.none();
        Exit exit = Exit.DONE;
        for (Pair pair : pairs) {
            KnownAt known = KnownAt.of(found.edition(), found.editions(), pair, chosen);
            List<Diagnostic> errors = known.project().errorsInstead(definition);
            if (!errors.isEmpty()) {
                bilat.show(errors, known.project());
                bilat.console().warn("no brief: the definition \"" + definition + "\" has errors");
                return Exit.FACTS;
            }
            String name = file.map(Path::toString).orElse(definition);
            Marking marking = known.ceiling(ceiling, name);
            KnownAt below = known.at(marking);
            Order order = order(below, name, marking, pair, side, form);
            exit = Delivery.worse(exit, new Delivery(below.project(), destination, bilat).each(List.of(order)));
        }
        return exit;
    }

    private Order order(KnownAt known, String name, Marking marking, Pair pair, Optional<Actor> side, Form form)
            throws WrongOrder {
        if (known.isComparedLost()) {
            bilat.console()
                    .warn("what " + known.title() + " was compared with is no longer there; the brief of " + pair
                            + " does not tell what changed");
        }
        LocalDate day = known.day(asOf);
        Optional<Integer> withheld = known.withheld(name, side, day, marking);
        if (withheld.isEmpty() && known.project().named(name).withheld() == Definition.Withheld.COUNT) {
            bilat.console()
                    .warn(known.title()
                            + " did not keep how many facts lay above the ceiling of such a brief; the brief" + " of "
                            + pair + " does not tell it");
        }
        boolean same = isAsDefined && known.isPublished(name, day, marking);
        return form.of(pair, day, side)
                .ceiling(Optional.of(marking))
                .since(known.since(day))
                .withheld(Optional.of(withheld.orElse(0)))
                .edition(same ? Optional.of(known.title()) : Optional.empty())
                .order();
    }
}
