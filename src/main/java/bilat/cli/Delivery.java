package bilat.cli;

import bilat.fact.Pair;
import bilat.publish.Briefs;
import bilat.publish.Made;
import bilat.publish.Order;
import bilat.publish.Project;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.util.List;

/** Makes the briefs that were ordered, puts them where they go, and tells what there is to tell of each. */
final class Delivery {
    private final Project project;
    private final Briefs briefs;
    private final Destination destination;
    private final Bilat bilat;
    private final Console console;

    Delivery(Project project, Destination destination, Bilat bilat) {
        this.project = project;
        this.bilat = bilat;
        this.briefs = new Briefs(project, Version.program());
        this.destination = destination;
        this.console = bilat.console();
    }

    /** A document for each. */
    Exit each(List<Order> orders) throws WrongOrder, IOException {
        Exit exit = Exit.DONE;
        for (Order order : orders) {
            Made made = briefs.make(order);
            errors(made, order.pair());
            if (made.document().isPresent()) {
                before(made, order.pair());
                destination.write(made.document().get(), made.name());
            }
            exit = worse(exit, after(made, order.pair()));
        }
        return exit;
    }

    /** One document of all, or none. */
    Exit together(List<Order> orders) throws WrongOrder, IOException {
        List<Made> all = briefs.together(orders);
        Made first = all.get(0);
        Exit exit = Exit.DONE;
        for (int i = 0; i < all.size(); i++) {
            errors(all.get(i), orders.get(i).pair());
        }
        if (first.document().isEmpty()) {
            console.warn(
                    "nothing was written, since one file takes all of them; into a folder, -o DIR/, go the others");
            return Exit.FACTS;
        }
        for (int i = 0; i < all.size(); i++) {
            before(all.get(i), orders.get(i).pair());
        }
        destination.write(first.document().get(), first.name());
        for (int i = 0; i < all.size(); i++) {
            exit = worse(exit, after(all.get(i), orders.get(i).pair()));
        }
        return exit;
    }

    /** A refusal counts more than a brief that lacks something. */
    static Exit worse(Exit one, Exit other) {
        return other == Exit.FACTS || one == Exit.DONE ? other : one;
    }

    /** What is wrong in the facts or their letters, and whether that refused the brief. */
    private void errors(Made made, Pair pair) {
        bilat.show(made.diagnostics(), project);
        bilat.show(made.undrawn(), project);
        if (made.document().isPresent()) {
            return;
        }
        if (!made.undrawn().isEmpty()) {
            console.warn("no brief of " + pair + ": no font of the PDF has some of its letters; --font FILE gives one,"
                    + " --keep-going prints a sign for each");
        } else if (!made.diagnostics().isEmpty()) {
            console.warn("no brief of " + pair + ": facts that it would use have errors; --keep-going leaves them out");
        }
    }

    private void before(Made made, Pair pair) {
        if (made.nothingOnFile()) {
            console.warn("nothing is on file between the two of " + pair);
        }
        if (!made.blank().isEmpty()) {
            console.warn("the brief of " + pair + " has nothing to show in " + String.join(", ", made.blank()));
        }
    }

    private Exit after(Made made, Pair pair) {
        if (made.document().isEmpty()) {
            return Exit.FACTS;
        }
        if (made.leftOut() > 0) {
            console.warn("the brief of " + pair + " lacks records that have errors: " + made.leftOut());
        }
        if (!made.undrawn().isEmpty()) {
            console.warn("the brief of " + pair + " has a sign for each letter that no font has");
        }
        return made.leftOut() == 0 && made.undrawn().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }
}
