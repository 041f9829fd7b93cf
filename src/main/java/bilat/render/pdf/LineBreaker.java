package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills lines, ragged right, with as many atoms as each takes. */
final class LineBreaker {
    private static final int SHORT_WORD = 11;

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
        if (!open.isEmpty() && filled + atom.spaceWidth() + atom.width() > width) {
            endLine(atom.space());
        }
        if (open.isEmpty() && atom.width() > width) {
            atom.runs().forEach(this::cut);
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

    // The last resort for a word that no line can take.
    private void cut(Run run) {
        String text = run.text();
        int start = 0;
        double advance = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            double step = run.face().advance(codePoint) * run.size() / 1000;
            if (filled + run.lead() + advance + step > width && (i > start || !open.isEmpty()) && !isMark(codePoint)) {
                if (i > start) {
                    open.add(run.with(text.substring(start, i), advance));
                    filled += run.lead() + advance;
                }
                endLine(Optional.empty());
                start = i;
                advance = 0;
            }
            advance += step;
            i += Character.charCount(codePoint);
        }
        open.add(run.with(text.substring(start), advance));
        filled += run.lead() + advance;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
