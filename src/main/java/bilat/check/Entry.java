package bilat.check;

import bilat.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be known of one code that can be printed.
 *
 * @param text what it means, one paragraph
 * @param example empty where no short text can show it
 */
public record Entry(String code, Severity severity, String text, Optional<Example> example) {
    private static final Pattern PAGE = Pattern.compile(
            "# (\\S+)\n\n(error|warning|note)\n\n(.*?)\n(?:\nBad:\n\n```yaml\n(.*?)```\n\nGood:\n\n```yaml\n(.*?)```\n)?",
            Pattern.DOTALL);

    /** Up to a full stop that a blank and a capital follow. */
    private static final Pattern SENTENCE = Pattern.compile(".*?\\.(?=\\s+\\p{Lu}|\\s*$)", Pattern.DOTALL);

    /** A file that raises the code, and one that does not; both stand beside the file of the catalogue. */
    public record Example(String bad, String good) {}

    static Entry read(String page) {
        Matcher parts = PAGE.matcher(page);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a page of the catalogue: " + page);
        }
        return new Entry(
                parts.group(1),
                Severity.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                parts.group(3),
                Optional.ofNullable(parts.group(4)).map(bad -> new Example(bad, parts.group(5))));
    }

    /** As it is printed: the code, how much it matters, what it means, and both examples. */
    public String page() {
        return code + " (" + word() + ")\n\n" + text + "\n"
                + example.map(it -> "\nBad:\n\n" + indented(it.bad()) + "\nGood:\n\n" + indented(it.good()))
                        .orElse("");
    }

    /** What it means in one sentence, the first of the text. */
    public String sentence() {
        Matcher end = SENTENCE.matcher(text);
        return (end.lookingAt() ? end.group() : text).replace('\n', ' ');
    }

    /** How much it matters, in a word. */
    public String word() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String indented(String example) {
        return example.replaceAll("(?m)^(?=.)", "    ");
    }
}
