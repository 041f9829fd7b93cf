package bilat.render.pdf;

import bilat.document.Inline;
import bilat.document.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inlines from a line of text: {@code **strong**}, {@code _absent_}, {@code {tied}}, {@code [7]}, {@code <address>}.
 */
record Words(IntFunction<Reference> references) {
    private static final Pattern SIGNS =
            Pattern.compile("\\*\\*(.+?)\\*\\*|_(.+?)_|\\{(.+?)}|\\[(\\d+)]|<(https?.+?)>");

    List<Inline> of(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher matcher = SIGNS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            plain(inlines, text.substring(end, matcher.start()));
            end = matcher.end();
            if (matcher.group(1) != null) {
                inlines.add(new Inline.Strong(of(matcher.group(1))));
            } else if (matcher.group(2) != null) {
                inlines.add(new Inline.Absent(matcher.group(2)));
            } else if (matcher.group(3) != null) {
                inlines.add(new Inline.Tied(matcher.group(3)));
            } else if (matcher.group(4) != null) {
                inlines.add(new Inline.Cite(references.apply(Integer.parseInt(matcher.group(4)))));
            } else {
                inlines.add(new Inline.Link(matcher.group(5)));
            }
        }
        plain(inlines, text.substring(end));
        return inlines;
    }

    private static void plain(List<Inline> inlines, String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
        }
    }
}
