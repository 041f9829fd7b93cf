package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays on one line: a word, a date, a name with the marks of its citations. A line may end before each.
 *
 * @param space the space before it, or nothing where a line may end within an address
 */
record Atom(Optional<Run> space, List<Run> runs, double width) {
    Atom {
        runs = List.copyOf(runs);
    }

    Atom(Optional<Run> space, List<Run> runs) {
        this(space, runs, runs.stream().mapToDouble(Run::extent).sum());
    }

    double spaceWidth() {
        return space.map(Run::extent).orElse(0.0);
    }

    /** The same, which leads somewhere. */
    Atom to(Target end) {
        return new Atom(
                space.map(run -> run.to(end)),
                runs.stream().map(run -> run.to(end)).toList(),
                width);
    }

    /** Both as one, so that no line ends between them. */
    Atom tiedTo(Atom next) {
        List<Run> all = new ArrayList<>(runs);
        next.space.ifPresent(all::add);
        all.addAll(next.runs);
        return new Atom(space, all);
    }
}
