package bilat.document;

import java.util.List;

/**
 * A whole brief. References are numbered here and nowhere else, by the order of their first citation.
 *
 * @param colophon program, options and digest, the last line of the brief
 */
public record Document(Head head, List<Part> parts, List<Inline> colophon, Labels labels) {
    public Document {
        parts = List.copyOf(parts);
        colophon = List.copyOf(colophon);
    }

    /** The references in the order of their first citation; the number of a note is its place in this list, from 1. */
    public List<Reference> references() {
        return new References(this).inOrder();
    }
}
