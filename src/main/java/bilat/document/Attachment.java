package bilat.document;

/**
 * A file that a document carries for programs to read; a format that cannot carry files leaves it out.
 *
 * @param name by which it is taken out again: {@code facts.json}
 * @param mediaType {@code application/json}
 * @param description what it is, in the brief's language
 * @param content its bytes, which nobody changes
 */
public record Attachment(String name, String mediaType, Relation relation, String description, byte[] content) {

    /** What it is to the document (ISO 19005-3, 6.8). */
    public enum Relation {
        /** The document was made from it. */
        SOURCE,
        /** It holds the data that the document shows. */
        DATA
    }
}
