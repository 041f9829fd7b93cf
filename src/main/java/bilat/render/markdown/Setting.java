package bilat.render.markdown;

/**
 * How a document stands in a file of Markdown.
 *
 * @param level of the highest heading that is written, 1 to 6; what would be below the sixth is a line in bold
 * @param notes what the label of every note begins with, since labels are one space in a file whatever was pasted into
 *     it; empty for numbers alone
 */
public record Setting(Form form, int level, String notes) {
    private static final int DEEPEST_LEVEL = 6;

    /** A file of its own. */
    public static final Setting ALONE = new Setting(Form.ALONE, 1, "");

    /** What is written besides the sections, and where. */
    public enum Form {
        /** A file of its own: the marking stands first and last. */
        ALONE,
        /** Below the headings of another: the marking follows the title, so that it stays with it. */
        INCLUDED,
        /**
         * A file of its own whose title is for the program that reads it: it stands in front matter and in the text.
         */
        FRONT_MATTER,
        /** Sections alone, each with its marking; the first says of which brief and which day they are. */
        SECTIONS,
        /** Nothing but the parts, each of which says for itself what it is. */
        PARTS
    }

    public Setting {
        if (!isLevel(level)) {
            throw new IllegalArgumentException("no heading has level " + level);
        }
    }

    /** Whether Markdown has headings of a level. */
    public static boolean isLevel(int level) {
        return level >= 1 && level <= DEEPEST_LEVEL;
    }
}
