package bilat.render.pdf;

import bilat.document.Purpose;

/**
 * What a brief for reference and one to act on do not have in common: the second is read in one go and stands closer.
 *
 * @param firstTop where the text of the first page starts
 * @param textMeasure how wide running text is at most
 * @param keyText what a line of the main message says
 * @param keyLabel its label
 * @param aboveKeys the white over the main message
 * @param belowKeys the white under it
 * @param betweenKeys the white between two lines of the main message
 * @param betweenBullets the white between two items of a list
 * @param section the heading of a section with the white around it
 * @param notesHeading whether the notes have a heading, else a rule
 * @param contents whether it has contents if it is long
 */
record Looks(
        double firstTop,
        double textMeasure,
        TextStyle title,
        TextStyle keyText,
        TextStyle keyLabel,
        double aboveKeys,
        double belowKeys,
        double betweenKeys,
        double betweenBullets,
        Brick.Kind section,
        boolean notesHeading,
        boolean contents) {
    private static final Looks REFERENCE = new Looks(
            Theme.FIRST_TOP,
            Theme.TEXT_MEASURE,
            Theme.TITLE,
            Theme.KEY_TEXT,
            Theme.KEY_LABEL,
            Theme.PANEL_ABOVE,
            Theme.PANEL_BELOW,
            Theme.PANEL_BETWEEN,
            Theme.BULLET_BETWEEN,
            Brick.Kind.SECTION,
            true,
            true);
    private static final Looks ACTION = new Looks(
            Theme.CLOSE_FIRST_TOP,
            Theme.MEASURE,
            Theme.CLOSE_TITLE,
            Theme.CLOSE_KEY_TEXT,
            Theme.CLOSE_KEY_LABEL,
            Theme.CLOSE_PANEL_PADDING,
            Theme.CLOSE_PANEL_PADDING,
            Theme.CLOSE_PANEL_BETWEEN,
            Theme.CLOSE_BULLET_BETWEEN,
            Brick.Kind.CLOSE_SECTION,
            false,
            false);

    static Looks of(Purpose purpose) {
        return switch (purpose) {
            case REFERENCE -> REFERENCE;
            case ACTION -> ACTION;
        };
    }
}
