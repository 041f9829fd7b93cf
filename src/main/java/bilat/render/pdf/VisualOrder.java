package bilat.render.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the runs of a line stand when some of them run from right to left (Unicode 16, UAX 9).
 *
 * <p>A foreign name, an address and the mark of a citation are isolates: to the text around them they are one sign
 * without direction, so that two names never trade places and a number never joins the name before it. {@link Bidi}
 * knows no isolates; it is given a sign for each. Levels are found line by line.
 */
final class VisualOrder {
    private static final char FIRST_TURNING = 0x590;
    private static final char ISOLATE = '\uFFFC';
    private static final char SEPARATOR = '\t';

    private final List<Placed> placed = new ArrayList<>();

    private VisualOrder() {}

    /**
     * A run, or a part of one.
     *
     * @param left from the left edge of the line to its first letter's or last letter's edge
     * @param direction which way its letters go
     */
    record Placed(Run run, double left, Direction direction) {}

    /** What is laid side by side, in logical order. */
    private record Box(List<Run> runs, boolean isolate, int level) {
        double width() {
            return runs.stream().mapToDouble(Run::extent).sum();
        }
    }

    /** Whether a line may be painted run by run from the left. */
    static boolean isPlain(Line line, Direction base) {
        return base == Direction.LEFT_TO_RIGHT && line.runs().stream().noneMatch(run -> turns(run.text()));
    }

    private static boolean turns(String text) {
        for (int i = 0; i < text.length(); i++) {
            // The scripts that turn come after all others that are common; half a pair may be of one of them.
            char c = text.charAt(i);
            if (c >= FIRST_TURNING && (Character.isSurrogate(c) || turns(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    /** The runs in logical order, each with its place. */
    static List<Placed> of(Line line, Direction base) {
        VisualOrder order = new VisualOrder();
        order.lay(order.grouped(trimmed(line.runs())), base, 0);
        return order.placed;
    }

    // The space at the end of a line belongs to nothing before it.
    private static List<Run> trimmed(List<Run> runs) {
        if (runs.isEmpty()) {
            return runs;
        }
        Run last = runs.get(runs.size() - 1);
        int end = last.text().stripTrailing().length();
        if (end == 0 || end == last.text().length()) {
            return runs;
        }
        List<Run> trimmed = new ArrayList<>(runs.subList(0, runs.size() - 1));
        trimmed.add(last.piece(0, end));
        trimmed.add(last.piece(end, last.text().length()));
        return trimmed;
    }

    private List<Box> grouped(List<Run> runs) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < runs.size(); ) {
            Run run = runs.get(i);
            boolean isolate = isIsolate(run) && !run.text().isBlank();
            int end = i + 1;
            while (isolate && end < runs.size() && belongs(run, runs.get(end), end == runs.size() - 1)) {
                end++;
            }
            boxes.add(new Box(runs.subList(i, end), isolate, 0));
            i = end;
        }
        return boxes;
    }

    private static boolean belongs(Run first, Run next, boolean last) {
        boolean marks = first.raise() > 0 && next.raise() > 0;
        return (marks || first.raise() == 0 && next.tag() == first.tag())
                && !(last && next.text().isBlank());
    }

    private static boolean isIsolate(Run run) {
        return run.raise() > 0
                || run.tag().language().isPresent()
                || run.target().filter(it -> it.kind() == Target.Kind.ADDRESS).isPresent();
    }

    // What is placed keeps its logical order.
    private void lay(List<Box> boxes, Direction base, double left) {
        List<Box> pieces = levelled(boxes, base);
        byte[] levels = new byte[pieces.size()];
        Integer[] visual = new Integer[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
            visual[i] = i;
        }
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        double[] lefts = new double[pieces.size()];
        double x = left;
        for (int i : visual) {
            lefts[i] = x;
            x += pieces.get(i).width();
        }
        for (int i = 0; i < lefts.length; i++) {
            place(pieces.get(i), lefts[i], base);
        }
    }

    private void place(Box box, double left, Direction base) {
        Run first = box.runs().get(0);
        boolean even = box.level() % 2 == 0;
        if (box.isolate()) {
            // The white before it is outside.
            lay(plain(box.runs()), own(box.runs(), base), even ? left + first.lead() : left);
        } else if (!first.text().isEmpty()) {
            placed.add(new Placed(first, left, even ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT));
        }
    }

    private static List<Box> plain(List<Run> runs) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            boxes.add(new Box(List.of(i == 0 ? runs.get(0).led(0) : runs.get(i)), false, 0));
        }
        return boxes;
    }

    // Marks beside each other follow the text that they belong to, an address runs from the left.
    private static Direction own(List<Run> runs, Direction base) {
        if (runs.get(0).raise() > 0) {
            return base;
        }
        return runs.get(0).tag().language().isEmpty()
                ? Direction.LEFT_TO_RIGHT
                : Direction.ofText(runs.stream().map(Run::text).collect(Collectors.joining()));
    }

    private static List<Box> levelled(List<Box> boxes, Direction base) {
        StringBuilder text = new StringBuilder();
        for (Box box : boxes) {
            Run first = box.runs().get(0);
            if (!box.isolate() && first.lead() > 0) {
                text.append(SEPARATOR);
            }
            text.append(box.isolate() ? Character.toString(ISOLATE) : first.text());
        }
        boolean left = base == Direction.LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text.toString(), left ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        List<Box> pieces = new ArrayList<>();
        int at = 0;
        for (Box box : boxes) {
            Run run = box.runs().get(0);
            if (box.isolate()) {
                pieces.add(new Box(box.runs(), true, bidi.getLevelAt(at)));
                at++;
            } else {
                if (run.lead() > 0) {
                    pieces.add(new Box(List.of(run.with("", 0)), false, left ? 0 : 1));
                    at++;
                }
                int start = 0;
                for (int i = 1; i <= run.text().length(); i++) {
                    boolean ends = i == run.text().length() || bidi.getLevelAt(at + i) != bidi.getLevelAt(at + start);
                    if (ends) {
                        pieces.add(new Box(List.of(run.piece(start, i).led(0)), false, bidi.getLevelAt(at + start)));
                        start = i;
                    }
                }
                at += run.text().length();
            }
        }
        return pieces;
    }
}
