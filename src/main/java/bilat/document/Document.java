package bilat.document;

import java.util.Comparator;
import java.util.List;

/**
 * A whole brief. References are numbered here and nowhere else, by the order of their first citation.
 *
 * @param colophon program, options and digest, the last line of the brief
 * @param attachments the files that it carries, in the order of their names
 */
public record Document(
        Head head, List<Part> parts, List<Inline> colophon, Labels labels, List<Attachment> attachments) {
    public Document {
        parts = List.copyOf(parts);
        colophon = List.copyOf(colophon);
        attachments = attachments.stream()
                .sorted(Comparator.comparing(Attachment::name))
                .toList();
    }

    /** A document that carries no files. */
    public Document(Head head, List<Part> parts, List<Inline> colophon, Labels labels) {
        this(head, parts, colophon, labels, List.of());
    }

    /** The same document with files that it carries. */
    public Document carrying(List<Attachment> files) {
        return new Document(head, parts, colophon, labels, files);
    }

    /** The references in the order of their first citation; the number of a note is its place in this list, from 1. */
    public List<Reference> references() {
        return new References(this).inOrder();
    }
}
