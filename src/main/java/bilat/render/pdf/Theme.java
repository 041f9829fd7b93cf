package bilat.render.pdf;

/** How a brief looks: every measure in points, every style. */
final class Theme {
    /** The size of a substitute, as part of the size of the face that it stands in for. */
    static final double SUBSTITUTE_SIZE = 0.95;
    /** The same of Arabic script where it is the script of the document: its letters are low. */
    static final double ARABIC_SIZE = 1.1;

    // Above the baseline, as parts of the size: the middle of small letters and of capitals.
    static final double MIDDLE_OF_LETTERS = 0.24;
    static final double MIDDLE_OF_CAPITALS = 0.33;

    // The page: one measure on both sizes, so that lines break alike.
    static final double LEFT = 72;
    static final double MEASURE = 468;
    static final double TEXT_MEASURE = 440;
    // Words that are wider together are not tied: lines would end up too uneven.
    static final double TIED_MOST = 90;
    static final double FIRST_TOP = 72;
    static final double TOP = 66;
    static final double BOTTOM = 60;
    static final double RUNNING_EDGE = 28;
    static final double RUNNING_HEIGHT = 18;
    static final double RUNNING_GAP = 6;
    static final double PAGE_NUMBER_END = 84;
    static final double LABEL_PADDING = 6;
    static final double LABEL_GAP = 12;

    static final TextStyle TITLE = new TextStyle(Face.SERIF_SEMIBOLD, 26, 32, Ink.TEXT);
    static final TextStyle AS_OF = new TextStyle(Face.SANS, 10, 14, Ink.GREY);
    static final TextStyle SECTION = new TextStyle(Face.SERIF_SEMIBOLD, 14, 18, Ink.ACCENT);
    static final TextStyle SUBSECTION = new TextStyle(Face.SANS_SEMIBOLD, 10, 13, Ink.TEXT);
    static final TextStyle BODY = new TextStyle(Face.SANS, 10, 13.5, Ink.TEXT);
    static final TextStyle SMALL = new TextStyle(Face.SANS, 7.75, 10.5, Ink.GREY);
    static final TextStyle VINTAGE = new TextStyle(Face.SANS_ITALIC, 8.25, 11, Ink.GREY);
    static final TextStyle COLOPHON = new TextStyle(Face.SANS_ITALIC, 7.75, 10.25, Ink.GREY);
    static final TextStyle NOTE = new TextStyle(Face.SANS, 7.75, 10, Ink.TEXT);
    static final TextStyle NOTE_NUMBER = new TextStyle(Face.SANS_SEMIBOLD, 7.75, 10, Ink.ACCENT);
    static final TextStyle KEY_TEXT = new TextStyle(Face.SANS, 11, 15.5, Ink.TEXT);
    static final TextStyle KEY_LABEL = new TextStyle(Face.SANS_SEMIBOLD, 10.25, 15.5, Ink.ACCENT);
    static final TextStyle RUNNING_TITLE = new TextStyle(Face.SANS_SEMIBOLD, 8, 10, Ink.TEXT);
    static final TextStyle RUNNING_SECTION = new TextStyle(Face.SANS, 8, 10, Ink.GREY);
    static final TextStyle FOOT_TITLE = new TextStyle(Face.SANS_SEMIBOLD, 7.75, 10, Ink.TEXT);
    static final TextStyle FOOT_TEXT = new TextStyle(Face.SANS, 7.75, 10, Ink.GREY);
    static final double FOOT_GAP = 5;
    static final TextStyle LABEL = new TextStyle(Face.SANS_SEMIBOLD, 12, 14, Ink.TLP_CLEAR);

    // The mark of a citation.
    static final TextStyle MARK = new TextStyle(Face.SANS_SEMIBOLD, 7.5, 10, Ink.ACCENT);
    static final double MARK_RAISE = 3.1;
    static final double MARK_LEAD = 0.7;
    static final double MARK_BETWEEN = 1.8;

    // White before and after a block; of two that meet the larger holds, but for the last four.
    static final double AFTER_TITLE = 5;
    static final double AFTER_OPENING = 11.5;
    static final double BEFORE_SECTION = 15;
    static final double AFTER_SECTION = 5;
    static final double BEFORE_SUBSECTION = 8;
    static final double AFTER_SUBSECTION = 5;
    static final double AFTER_PANEL = 10;
    static final double AFTER_TEXT = 8;
    static final double AFTER_LIST = 6.5;
    static final double BEFORE_TABLE = 10;
    static final double AFTER_TABLE = 7;
    static final double BEFORE_QUOTATION = 4;
    static final double AFTER_QUOTATION = 8;
    static final double BEFORE_CALLOUT = 10;
    static final double AFTER_CALLOUT = 5;
    static final double BEFORE_SMALL_PRINT = 5;
    static final double AFTER_SMALL_PRINT = 8;
    static final double TEXT_TO_LIST = 3.5;
    static final double TEXT_TO_TABLE = 3.5;
    static final double TO_SMALL_PRINT = 5;
    static final double BEFORE_COLOPHON = 8;

    static final double BULLET_INDENT = 11;
    static final double BULLET_RADIUS = 1.5;
    static final double BULLET_BETWEEN = 6.5;

    static final double PANEL_RULE = 1.5;
    static final double PANEL_SIDE = 14;
    static final double PANEL_ABOVE = 11;
    static final double PANEL_BELOW = 13;
    static final double PANEL_AFTER_HEADING = 8;
    static final double PANEL_BETWEEN = 11;
    static final double PANEL_LABEL = 108;
    static final double PANEL_GUTTER = 12;

    static final double QUOTATION_INDENT = 14;

    static final double CALLOUT_RULE = 2;
    static final double CALLOUT_INDENT = 12;
    static final double CALLOUT_PADDING = 2;

    static final TextStyle CELL = new TextStyle(Face.SANS, 9, 11.75, Ink.TEXT);
    static final double CELL_ABOVE = 3.5;
    static final double CELL_BELOW = 4;
    static final TextStyle TIGHT_CELL = new TextStyle(Face.SANS, 8.5, 11, Ink.TEXT);
    static final double TIGHT_CELL_ABOVE = 2.6;
    static final double TIGHT_CELL_BELOW = 3.1;
    static final TextStyle COLUMN_HEADER = new TextStyle(Face.SANS_SEMIBOLD, 8.5, 11.75, Ink.TEXT);
    static final double COLUMN_GAP = 12;
    static final double LABEL_COLUMN = 102;
    static final double ISSUE_COLUMN = 85;
    static final double MARK_COLUMN = 50;
    static final double NARROW = 90;
    static final double HEADER_RULE = 0.8;
    static final double ROW_RULE = 0.35;
    static final int SMALL_TABLE = 6;

    // The drawing over the word of a comparison.
    static final double DRAWING_WIDTH = 26;
    static final double DRAWING_HEIGHT = 8;
    static final double CIRCLE_RADIUS = 3.2;
    static final double CIRCLE_OUTLINE = 1;
    static final double BAR_WIDTH = 16;
    static final double BAR_HEIGHT = 1.6;
    static final double UPRIGHT_HEIGHT = 12;

    // A brief to act on, which is to stand on one page.
    static final double CLOSE_FIRST_TOP = 60;
    static final TextStyle CLOSE_TITLE = new TextStyle(Face.SERIF_SEMIBOLD, 24, 28, Ink.TEXT);
    static final TextStyle CLOSE_KEY_TEXT = new TextStyle(Face.SANS, 10, 14, Ink.TEXT);
    static final TextStyle CLOSE_KEY_LABEL = new TextStyle(Face.SANS_SEMIBOLD, 9.5, 14, Ink.ACCENT);
    static final double CLOSE_PANEL_PADDING = 9;
    static final double CLOSE_PANEL_BETWEEN = 6;
    static final double CLOSE_BULLET_BETWEEN = 1.5;
    static final double BEFORE_CLOSE_SECTION = 12.5;
    static final double AFTER_CLOSE_SECTION = 4.5;
    static final double BEFORE_NOTES_RULE = 6;
    static final double AFTER_NOTES_RULE = 5;

    // The contents.
    static final int PAGES_WITHOUT_CONTENTS = 4;
    static final int LOWER_ENTRIES = 30;
    static final int ENTRIES_TOGETHER = 9;
    static final double CONTENTS_INDENT = 11;
    static final double CONTENTS_NUMBER = 26;
    static final double CONTENTS_BETWEEN = 4;
    static final double LEADER_GAP = 4;
    static final double LEADER_DOT = 0.8;
    static final double LEADER_STEP = 4;

    static final double NOTE_COLUMN = 225;
    static final double NOTE_GUTTER = 18;
    static final double NOTE_INDENT = 15;
    static final double NOTE_NUMBER_GAP = 4;
    static final double NOTE_BETWEEN = 2.8;

    // A picture that can be lower is lower, rather than that more than this of a page stays empty.
    static final double EMPTY_MOST = 1 / 3.0;

    // Pictures: what is written in them, and the lines that they share.
    static final TextStyle PICTURE_TEXT = new TextStyle(Face.SANS, 7.75, 9.5, Ink.TEXT);
    static final TextStyle PICTURE_NAME = PICTURE_TEXT.in(Face.SANS_SEMIBOLD);
    static final TextStyle PICTURE_SCALE = PICTURE_TEXT.in(Ink.GREY);
    static final TextStyle PICTURE_ABSENT = PICTURE_SCALE.in(Face.SANS_ITALIC);
    static final TextStyle PICTURE_ROW = new TextStyle(Face.SANS, 9, 11.75, Ink.TEXT);
    static final TextStyle PICTURE_HEAD = new TextStyle(Face.SANS_SEMIBOLD, 8.5, 10, Ink.TEXT);
    static final double BEFORE_PICTURE = 8;
    static final double AFTER_PICTURE = 10;
    static final double AFTER_PICTURE_HEADING = 5;
    static final double BEFORE_PICTURE_NOTE = 6;
    static final double AXIS = 0.8;
    static final double OUTLINE = 0.75;
    static final double TICK = 4;
    static final double TICK_LABEL = 3;
    static final double TICK_LEAST = 26;
    static final double SCALE_HEIGHT = 13;

    // The legend of a picture.
    static final double LEGEND_ABOVE = 7;
    static final double LEGEND_LINE = 11;
    static final double LEGEND_SAMPLE_GAP = 4;
    static final double LEGEND_BETWEEN = 14;
    static final double LEGEND_BAR = 18;

    // A timeline: lanes, the signs on their axes, and the labels in rows above.
    static final double LANE_NAME = 58;
    static final double LANE_NAME_MOST = 96;
    static final double LANE_NAME_GAP = 6;
    static final double LANE_FREE = 64;
    static final double LANE_BELOW = 8;
    static final double LANE_BETWEEN = 7;
    static final double LANE_EMPTY = 14;
    static final double LEADER = 0.5;
    static final double LEADER_END = 4.2;
    static final double LEADER_TO_LABEL = 3;
    static final double LABEL_MOST = 120;
    static final double LABEL_BETWEEN = 9;
    static final double LABEL_ABOVE_AXIS = 8;
    static final double LABEL_ROW = 22;
    static final int LABEL_ROWS = 6;
    static final int LABEL_ROWS_LEAST = 2;
    static final int LABEL_ROWS_IN_ALL = 12;
    static final double DAY_RADIUS = 2.9;
    static final double MONTH_RADIUS = 2.6;
    static final double SIGN_STROKE = 1.1;
    static final double SIGN_DASH = 2;
    static final double SIGN_BAR = 5.2;
    static final double SIGN_BAR_LEAST = 2.2;
    static final double SIGN_PLAN = 6;
    static final double HALO_RADIUS = 4.2;
    static final double RIM_RADIUS = 3.4;
    static final double DOT_RADIUS = 0.7;
    static final double DOT_STEP = 3.2;
    static final double DOT_GAP = 3;

    // Agreements by field.
    static final double SQUARE = 9;
    static final double SQUARE_STEP = 11.5;
    static final double SQUARE_ROW = 17;
    static final double SQUARE_NAME_MOST = 110;
    static final double SQUARE_NAME_GAP = 14;
    static final double SQUARE_TOTAL = 40;
    static final double SQUARES_LEAST = 222;
    static final int SQUARES_ONE_COLUMN = 8;

    // Values over time.
    static final double VALUE_BAR = 17;
    static final double VALUE_BETWEEN = 1.5;
    static final double VALUE_HEIGHT = 92;
    static final double VALUE_LABEL_MOST = 46;
    static final double VALUE_ABSENT_MOST = 26;
    static final double VALUE_LABEL_GAP = 3;
    static final double VALUE_STEP_LEAST = 44;
    static final double VALUE_STEP_MOST = 66;
    static final double VALUE_STEP_BETWEEN = 10;

    // Terms in office.
    static final double TERM_NAMES = 110;
    static final double TERM_NAMES_GAP = 16;
    static final double TERM_SCALE_END = 450;
    static final double TERM_BAR = 12;
    static final double TERM_STEP = 16.5;
    static final double TERM_ABOVE = 14;
    static final double TERM_BELOW = 4;
    static final double TERM_BETWEEN = 2;
    static final double TERM_INSET = 5;
    static final double TERM_LEAST = 1.5;
    static final double TERM_NAME_LEAST = 9.6;

    private Theme() {}
}
