package bilat.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Letters of one face and size that are painted in one go.
 *
 * @param text in logical order
 * @param raise how far the baseline is lifted
 * @param lead white before the first letter, not counted in the width
 * @param width advance of the letters
 * @param place name by which links reach this run
 */
record Run(
        String text,
        Face face,
        double size,
        Ink ink,
        double raise,
        double lead,
        double width,
        Tag tag,
        Optional<Target> target,
        Optional<String> place) {

    double extent() {
        return lead + width;
    }

    /** Whether what follows may be painted together with this run. */
    boolean continuesIn(Run next) {
        return next.lead == 0
                && next.place.isEmpty()
                && face == next.face
                && size == next.size
                && ink == next.ink
                && raise == next.raise
                && tag == next.tag
                && target.equals(next.target);
    }

    /** The same looks and purpose with other letters. */
    Run with(String letters, double advance) {
        return new Run(letters, face, size, ink, raise, lead, advance, tag, target, place);
    }

    /** Some of its letters; only the first have what stands before the run. */
    Run piece(int start, int end) {
        Run piece = with(text.substring(start, end), advance(start, end));
        return start == 0 ? piece : piece.led(0).unplaced();
    }

    /** The same run in another colour. */
    Run in(Ink other) {
        return new Run(text, face, size, other, raise, lead, width, tag, target, place);
    }

    /** The same run, reached by links under a name. */
    Run at(String name) {
        return new Run(text, face, size, ink, raise, lead, width, tag, target, Optional.of(name));
    }

    /** The same run, which leads somewhere. */
    Run to(Target end) {
        return new Run(text, face, size, ink, raise, lead, width, tag, Optional.of(end), place);
    }

    /** The same run with white before it. */
    Run led(double white) {
        return new Run(text, face, size, ink, raise, white, width, tag, target, place);
    }

    /** The same run without the name that links reach it by. */
    Run unplaced() {
        return new Run(text, face, size, ink, raise, lead, width, tag, target, Optional.empty());
    }

    /** What its letters are drawn as, in logical order. */
    List<Cluster> clusters() {
        return face.clusters(text);
    }

    /** The width of some of its letters. */
    double advance(int start, int end) {
        String letters = text.substring(start, end);
        long advance = face.isShaping()
                ? face.clusters(letters).stream().mapToLong(Cluster::advance).sum()
                : letters.codePoints().mapToLong(face::advance).sum();
        return advance * size / 1000;
    }

    /** As many letters as fit, if not all do. */
    Optional<Run> cutTo(double room) {
        double used = lead;
        int end = 0;
        for (Cluster cluster : clusters()) {
            used += cluster.width(size);
            if (used > room) {
                return Optional.of(with(text.substring(0, end), advance(0, end)));
            }
            end += cluster.letters().length();
        }
        return Optional.empty();
    }
}
