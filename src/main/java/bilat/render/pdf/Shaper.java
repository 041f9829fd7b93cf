package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns clean text into runs, each letter in a face that has it; remembers the letters that none has. */
final class Shaper {
    private static final int REPLACEMENT = 0xFFFD;

    private final SortedSet<Integer> missing = new TreeSet<>();

    /** The code points that no face has. */
    List<Integer> missing() {
        return List.copyOf(missing);
    }

    /** Text that leads nowhere. */
    List<Run> shape(String text, TextStyle style, Tag tag) {
        return shape(text, style, tag, Optional.empty());
    }

    List<Run> shape(String text, TextStyle style, Tag tag, Optional<Target> target) {
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Face face = style.face();
        int advance = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int wanted = plain(text.codePointAt(i));
            Optional<Face> found = faceOf(wanted, style.face(), face);
            if (isJoiner(wanted) && !style.face().has(wanted)) {
                continue;
            }
            if (found.isEmpty()) {
                missing.add(wanted);
            }
            int drawn = found.isPresent() ? wanted : REPLACEMENT;
            Face next = found.or(() -> faceOf(REPLACEMENT, style.face(), style.face()))
                    .orElse(style.face());
            if (next != face && letters.length() > 0) {
                runs.add(run(letters.toString(), face, advance, style, tag, target));
                letters.setLength(0);
                advance = 0;
            }
            face = next;
            letters.appendCodePoint(drawn);
            advance += face.advance(drawn);
        }
        if (letters.length() > 0) {
            runs.add(run(letters.toString(), face, advance, style, tag, target));
        }
        return runs;
    }

    private static Run run(String letters, Face face, int advance, TextStyle style, Tag tag, Optional<Target> target) {
        double size = face == style.face() ? style.size() : style.size() * Theme.SUBSTITUTE_SIZE;
        return new Run(letters, face, size, style.ink(), 0, 0, advance * size / 1000, tag, target, Optional.empty());
    }

    // A space stays in the face of the letters before it, so that a run is not cut there.
    private static Optional<Face> faceOf(int codePoint, Face wanted, Face current) {
        if (codePoint == ' ') {
            return Optional.of(current);
        }
        if (wanted.has(codePoint)) {
            return Optional.of(wanted);
        }
        return wanted.substitute().filter(face -> face.has(codePoint));
    }

    // A space that ties is told by the atom that holds it; found by search it should be a space.
    private static int plain(int codePoint) {
        return codePoint == 0xA0 || codePoint == 0x2007 || codePoint == 0x202F ? ' ' : codePoint;
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }
}
