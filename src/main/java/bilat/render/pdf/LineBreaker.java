package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills lines, ragged right, with as many atoms as each takes. */
final class LineBreaker {
    private static final int SHORT_WORD = 11;
    // A column is as wide as its longest line; sums in another order may differ in the last digit.
    private static final double SLACK = 0.001;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private double filled;

    private LineBreaker(double width) {
        this.width = width;
    }

    static List<Line> lines(List<Atom> atoms, double width) {
        LineBreaker breaker = new LineBreaker(width);
        atoms.forEach(breaker::add);
        if (!breaker.open.isEmpty()) {
            breaker.endLine(Optional.empty());
        }
        return List.copyOf(breaker.lines);
    }

    /** Running text, whose last line is never one short word. */
    static List<Line> paragraph(List<Atom> atoms, double width) {
        return lines(lastTwoTied(atoms, width), width);
    }

    private static List<Atom> lastTwoTied(List<Atom> atoms, double width) {
        int last = atoms.size() - 1;
        if (last < 1 || letters(atoms.get(last)) >= SHORT_WORD) {
            return atoms;
        }
        Atom tied = atoms.get(last - 1).tiedTo(atoms.get(last));
        if (tied.width() > width) {
            return atoms;
        }
        List<Atom> all = new ArrayList<>(atoms.subList(0, last - 1));
        all.add(tied);
        return all;
    }

    private static long letters(Atom atom) {
        return atom.runs().stream()
                .filter(run -> run.raise() == 0)
                .flatMapToInt(run -> run.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private void add(Atom atom) {
        if (!open.isEmpty() && filled + atom.spaceWidth() + atom.width() > width + SLACK) {
            endLine(atom.space());
        }
        if (open.isEmpty() && atom.width() > width + SLACK) {
            atom.runs().forEach(this::part);
            return;
        }
        if (!open.isEmpty()) {
            atom.space().ifPresent(open::add);
            filled += atom.spaceWidth();
        }
        open.addAll(atom.runs());
        filled += atom.width();
    }

    // The space is painted too, past the end, so that words stay apart for those who read the text in its order.
    private void endLine(Optional<Run> space) {
        double end = filled;
        space.ifPresent(open::add);
        lines.add(new Line(open, end));
        open.clear();
        filled = 0;
    }

    // What is tied and yet longer than a line is parted at its spaces, and only a longer word within it.
    private void part(Run run) {
        String text = run.text();
        int start = 0;
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space + 1;
            Run word = run.piece(start, end);
            if (!open.isEmpty() && filled + word.extent() > width + SLACK) {
                endLine(Optional.empty());
            }
            if (word.extent() > width + SLACK) {
                cut(word);
            } else {
                open.add(word);
                filled += word.extent();
            }
            start = end;
        }
    }

    // Never within what is drawn as one: a letter with its marks, two letters that melt.
    private void cut(Run word) {
        int start = 0;
        int at = 0;
        double used = filled + word.lead();
        for (Cluster cluster : word.clusters()) {
            double step = cluster.width(word.size());
            if (used + step > width && at > start) {
                open.add(word.piece(start, at));
                filled = used;
                endLine(Optional.empty());
                start = at;
                used = 0;
            }
            used += step;
            at += cluster.letters().length();
        }
        open.add(word.piece(start, word.text().length()));
        filled = used;
    }
}
