package bilat.render.markdown;

/** Where a line stands, which decides what Markdown would take for markup in it. */
enum Place {
    /** At the beginning of a paragraph, an item or a note, where another block could begin. */
    BLOCK,
    /** After the signs of a heading. */
    HEADING,
    /** Between the bars of a table. */
    CELL,
    /** Between the signs of emphasis. */
    EMPHASIS
}
