package bilat.render.pdf;

/**
 * One thing in which a PDF differs from the one that it should be.
 *
 * @param place what differs
 * @param page the number of the page, from 1; for {@link Place#PAGES} how many there are; else 0
 * @param here the words that stand here, from the first that differs; "" where no words of the text differ, which
 *     running lines are not part of
 * @param due the words that should stand there
 */
public record Difference(Place place, int page, String here, String due) {
    /** Where a PDF can differ. */
    public enum Place {
        /** Its objects could only be found by searching the file for them. */
        DAMAGED,
        /** How many pages there are. */
        PAGES,
        /** What a page shows. */
        PAGE,
        /** What a page has besides: links, size, fonts. */
        AROUND_PAGE,
        /** The tags by which it is read aloud. */
        STRUCTURE,
        BOOKMARKS,
        /** Title, language, program, days. */
        METADATA,
        /** The files that it carries, or what is said of them. */
        ATTACHMENTS,
        /** The file goes on after the end of the PDF. */
        AFTER_END,
        /** What belongs to none of these. */
        OTHER
    }
}
