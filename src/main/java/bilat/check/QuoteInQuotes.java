package bilat.check;

import bilat.diagnostic.Severity;
import java.util.function.Function;
import java.util.stream.Stream;

/** A quotation typed with its quotation marks, which would be printed twice. */
final class QuoteInQuotes implements TextRule {
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
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        return this::find;
    }

    private Stream<Finding> find(Passage passage) {
        return passage.kind() != Passage.Kind.QUOTE || !isWrapped(passage.text())
                ? Stream.of()
                : Stream.of(Finding.of(
                        this,
                        passage.subject(),
                        "a quotation within quotation marks of its own",
                        "leave the outer marks out: the program sets them"));
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
