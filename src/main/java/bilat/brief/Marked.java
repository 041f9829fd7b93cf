package bilat.brief;

import java.util.List;

/** Words and the note marks that belong to them, which follow the comma, semicolon or stop behind the words. */
record Marked(Run words, Run marks) {

    /** Parted by semicolons, with a full stop at the end. */
    static Run sentence(Desk desk, List<Marked> items) {
        return parted(desk, items, desk.word("stop"));
    }

    /** Parted by semicolons, as in a cell. */
    static Run list(Desk desk, List<Marked> items) {
        return parted(desk, items, "");
    }

    private static Run parted(Desk desk, List<Marked> items, String end) {
        Run sentence = Run.EMPTY;
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            Marked item = items.get(i);
            sentence = sentence.then(item.words())
                    .then(last ? end : desk.word("semicolon"))
                    .then(item.marks())
                    .then(last ? "" : " ");
        }
        return sentence;
    }
}
