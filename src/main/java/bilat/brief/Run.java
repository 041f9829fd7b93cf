package bilat.brief;

import bilat.document.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words, names, dates and note marks on their way into a document. */
record Run(List<Inline> content) {
    static final Run EMPTY = new Run(List.of());
    private static final char NO_BREAK = '\u00a0';

    Run {
        content = List.copyOf(content);
    }

    static Run of(Inline... inlines) {
        return new Run(List.of(inlines));
    }

    /** Words of a fact, to the letter. */
    static Run typed(String text) {
        return text.isEmpty() ? EMPTY : of(new Inline.Text(text));
    }

    /** Words of the wording, where a no-break space ties what must stay on one line. */
    static Run words(String text) {
        if (text.indexOf(NO_BREAK) < 0) {
            return typed(text);
        }
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int tie = text.indexOf(NO_BREAK, from);
            if (tie < 0) {
                pieces.add(new Inline.Text(text.substring(from)));
                break;
            }
            int start = Math.max(from, text.lastIndexOf(' ', tie) + 1);
            int space = text.indexOf(' ', tie);
            int end = space < 0 ? text.length() : space;
            if (start > from) {
                pieces.add(new Inline.Text(text.substring(from, start)));
            }
            pieces.add(new Inline.Tied(text.substring(start, end).replace(NO_BREAK, ' ')));
            from = end;
        }
        return new Run(pieces);
    }

    static Run absent(String words) {
        return of(new Inline.Absent(words));
    }

    Run strong() {
        return isEmpty() ? this : of(new Inline.Strong(content));
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** This and what follows, nothing between them. */
    Run then(Run... others) {
        List<Inline> all = new ArrayList<>(content);
        Arrays.stream(others).forEach(other -> all.addAll(other.content));
        return new Run(all);
    }

    Run then(String words) {
        return then(words(words));
    }

    /** Those that are not empty, with a separator between them. */
    static Run join(List<Run> runs, String separator) {
        Run joined = EMPTY;
        for (Run run : runs) {
            if (!run.isEmpty()) {
                joined = joined.isEmpty() ? run : joined.then(separator).then(run);
            }
        }
        return joined;
    }

    /** With a capital at the beginning; nothing is ever lowered. */
    Run capitalised() {
        if (isEmpty()) {
            return this;
        }
        List<Inline> all = new ArrayList<>(content);
        Inline first = content.get(0);
        if (first instanceof Inline.Text text) {
            all.set(0, new Inline.Text(capital(text.text())));
        } else if (first instanceof Inline.Tied tied) {
            all.set(0, new Inline.Tied(capital(tied.text())));
        }
        return new Run(all);
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
