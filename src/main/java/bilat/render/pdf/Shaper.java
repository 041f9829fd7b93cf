package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns clean text into runs, each letter in a face that has it; remembers the letters that none has. */
final class Shaper {
    private static final int REPLACEMENT = 0xFFFD;

    private final Direction direction;
    private final List<Face> given;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /** For a document that runs from left to right, with the faces that ship. */
    Shaper() {
        this(Direction.LEFT_TO_RIGHT, List.of());
    }

    /**
     * For a document of a direction.
     *
     * @param given faces to look in last
     */
    Shaper(Direction direction, List<Face> given) {
        this.direction = direction;
        this.given = List.copyOf(given);
    }

    /** The code points that no face has. */
    List<Integer> missing() {
        return List.copyOf(missing);
    }

    /** Text that leads nowhere. */
    List<Run> shape(String text, TextStyle style, Tag tag) {
        return shape(text, style, tag, Optional.empty());
    }

    List<Run> shape(String text, TextStyle wanted, Tag tag, Optional<Target> target) {
        TextStyle style = upright(wanted);
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Face face = style.face();
        for (int start = 0; start < text.length(); ) {
            int end = Graphemes.end(text, start);
            Optional<Face> whole = faceOf(text, start, end, style.face(), face);
            for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
                int codePoint = plain(text.codePointAt(i));
                Optional<Face> found = whole.or(() -> faceOf(codePoint, style.face()));
                if (Graphemes.isJoiner(codePoint) && !found.orElse(style.face()).has(codePoint)) {
                    continue;
                }
                if (found.isEmpty()) {
                    missing.add(codePoint);
                }
                Face next = found.or(() -> faceOf(REPLACEMENT, style.face())).orElse(style.face());
                if (next != face && letters.length() > 0) {
                    runs.add(run(letters.toString(), face, style, tag, target));
                    letters.setLength(0);
                }
                face = next;
                letters.appendCodePoint(found.isPresent() ? codePoint : REPLACEMENT);
            }
            start = end;
        }
        if (letters.length() > 0) {
            runs.add(run(letters.toString(), face, style, tag, target));
        }
        return runs;
    }

    private Run run(String letters, Face face, TextStyle style, Tag tag, Optional<Target> target) {
        double size = face == style.face() ? style.size() : style.size() * substituteSize(face);
        Run run = new Run(letters, face, size, style.ink(), 0, 0, 0, tag, target, Optional.empty());
        return run.with(letters, run.advance(0, letters.length()));
    }

    private double substituteSize(Face face) {
        return direction == Direction.RIGHT_TO_LEFT && Substitute.isArabic(face)
                ? Theme.ARABIC_SIZE
                : Theme.SUBSTITUTE_SIZE;
    }

    // Neither Arabic nor Hebrew script leans, so nothing on their pages does.
    private TextStyle upright(TextStyle style) {
        return direction == Direction.RIGHT_TO_LEFT && style.face() == Face.SANS_ITALIC ? style.in(Face.SANS) : style;
    }

    // A letter and its marks are in one face if any has them all. A run is not cut at a space, unless its face has
    // none.
    private Optional<Face> faceOf(String text, int start, int end, Face wanted, Face current) {
        int first = plain(text.codePointAt(start));
        if (end - start == Character.charCount(first)) {
            return first == ' ' && current.has(first) ? Optional.of(current) : faceOf(first, wanted);
        }
        int[] letters = text.substring(start, end).codePoints().toArray();
        return candidates(first, wanted).stream()
                .filter(face -> hasAll(face, letters) && (face == wanted || !Shaping.isBeyond(first)))
                .findFirst();
    }

    private Optional<Face> faceOf(int codePoint, Face wanted) {
        if (wanted.has(codePoint)) {
            return Optional.of(wanted);
        }
        return candidates(codePoint, wanted).stream()
                .filter(face -> !Shaping.isBeyond(codePoint) && face.has(codePoint))
                .findFirst();
    }

    private List<Face> candidates(int codePoint, Face wanted) {
        List<Face> faces = new ArrayList<>(List.of(wanted, Substitute.of(codePoint, wanted)));
        faces.addAll(given);
        return faces;
    }

    private static boolean hasAll(Face face, int[] letters) {
        for (int letter : letters) {
            if (!Graphemes.isJoiner(letter) && !face.has(letter)) {
                return false;
            }
        }
        return true;
    }

    // A space that ties is told by the atom that holds it; found by search it should be a space.
    private static int plain(int codePoint) {
        return codePoint == 0xA0 || codePoint == 0x2007 || codePoint == 0x202F ? ' ' : codePoint;
    }
}
