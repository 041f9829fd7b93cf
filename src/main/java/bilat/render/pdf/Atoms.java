package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers runs into atoms: an ordinary space parts them, nothing else does. */
final class Atoms {
    private final List<Atom> done = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private Optional<Run> spaceBefore = Optional.empty();
    private Optional<Run> pending = Optional.empty();

    /** Letters that belong to the word before them, unless a space came between. */
    void letters(List<Run> runs) {
        if (runs.isEmpty()) {
            return;
        }
        if (pending.isPresent()) {
            close(pending);
        }
        open.addAll(runs);
    }

    /** A space, of which several count as one and the first and the last of a text as none. */
    void space(Run space) {
        if (!open.isEmpty()) {
            pending = Optional.of(space);
        }
    }

    /** Lets a line end here without a space. */
    void rift() {
        if (pending.isEmpty() && !open.isEmpty()) {
            close(Optional.empty());
        }
    }

    /** The mark of a citation: it belongs to what stands before it, whatever spaces are between. */
    void mark(Run mark, Run between) {
        pending = Optional.empty();
        boolean follows = !open.isEmpty() && open.get(open.size() - 1).raise() > 0;
        if (follows) {
            open.add(raised(between, Theme.MARK_BETWEEN - between.width(), Optional.empty()));
        }
        double lead = follows || open.isEmpty() ? 0 : Theme.MARK_LEAD;
        open.add(raised(mark, lead, mark.place()));
    }

    List<Atom> finish() {
        pending = Optional.empty();
        if (!open.isEmpty()) {
            close(Optional.empty());
        }
        return List.copyOf(done);
    }

    /** The same atoms with a space before the first. */
    static List<Atom> afterSpace(List<Atom> atoms, List<Run> space) {
        List<Atom> spaced = new ArrayList<>(atoms);
        if (!spaced.isEmpty()) {
            Atom first = spaced.get(0);
            spaced.set(0, new Atom(space.stream().findFirst(), first.runs(), first.width()));
        }
        return spaced;
    }

    private void close(Optional<Run> next) {
        done.add(new Atom(spaceBefore, open));
        open.clear();
        spaceBefore = next;
        pending = Optional.empty();
    }

    private static Run raised(Run run, double lead, Optional<String> place) {
        return new Run(
                run.text(),
                run.face(),
                run.size(),
                run.ink(),
                Theme.MARK_RAISE,
                lead,
                run.width(),
                run.tag(),
                run.target(),
                place);
    }
}
