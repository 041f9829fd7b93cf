package bilat.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that would be markup, links, commands or templates, if anything took them for more than text. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "**loud**",
            "_soft_",
            "`code`",
            "~~gone~~",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "<img src=x onerror=alert(1)>",
            "<https://evil.example>",
            "</w:t>",
            "]]>",
            "<?xpacket end=\"r\"?>",
            "|",
            "a|b",
            "| --- |",
            "[x](javascript:alert(1))",
            "![i](http://evil.example/x.png)",
            "[x]: http://evil.example",
            "[^1]",
            "[^1]: a note",
            "# heading",
            "- item",
            "1. one",
            "+",
            "> said",
            "```",
            "---",
            "===",
            "&amp;",
            "&#35;",
            "&copy",
            "\\",
            "\\*",
            "$x$",
            "@somebody",
            ":smile:",
            "http://evil.example/a?b=c&d",
            "www.evil.example",
            "a@evil.example",
            "mailto:a@evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "{first}",
            "{{x}}",
            "{0}",
            "%s",
            "%25",
            "$1",
            "=1+1",
            "(a)",
            ")",
            "/S /JavaScript /JS (app.alert(1))",
            "/OpenAction 1 0 R",
            "endstream endobj",
            "trailer <<",
            "::error file=x::y",
            "éà",
            "İıŞş",
            "Щербаков",
            "ἐλευθερία",
            "“q”",
            "l'été",
            "x");
    private static final List<String> JOINTS = List.of(" ", " ", "", "\u00A0", "  ", ", ");

    private final Random random;

    public HostileText(long seed) {
        this.random = new Random(seed);
    }

    /** One line with nothing to strip at its ends. */
    public String next() {
        String text = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> any(PIECES) + any(JOINTS))
                .collect(Collectors.joining());
        // What is typed loses the blanks at its ends.
        return text.strip();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
