package bilat.document;

/**
 * The words that a renderer needs of its own, in the brief's language, so that it writes none. {@code {0}} and
 * {@code {1}} stand for numbers.
 *
 * @param page "Page {0} of {1}"
 * @param contents heading of the list of sections with their pages: "Contents"
 * @param notes heading of the endnotes: "Notes"
 * @param toNote what the link of a citation is for: "Note {0}"
 * @param backToText what the link of an endnote's number is for: "Back to the text of note {0}"
 */
public record Labels(String page, String contents, String notes, String toNote, String backToText) {}
