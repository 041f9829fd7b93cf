package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;

/** A quotation typed with its quotation marks, which would be printed twice. */
final class QuoteInQuotes implements Rule {
    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”“»’'";

    @Override
    public String code() {
        return "quote-in-quotes";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Passages.of(asked)
                .filter(passage -> passage.kind() == Passage.Kind.QUOTE && isWrapped(passage.text()))
                .map(passage -> Finding.of(
                        this,
                        passage.subject(),
                        "a quotation within quotation marks of its own",
                        "leave the outer marks out: the program sets them"))
                .toList();
    }

    private static boolean isWrapped(String text) {
        int open = OPENING.indexOf(text.charAt(0));
        int last = text.length() - 1;
        return last > 0
                && open >= 0
                && text.charAt(last) == CLOSING.charAt(open)
                && text.substring(1, last).indexOf(CLOSING.charAt(open)) < 0;
    }
}
