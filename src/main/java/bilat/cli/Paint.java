package bilat.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Colours diagnostics: the place bold, the severity by its weight, what is underlined green. */
final class Paint {
    private static final Pattern HEAD = Pattern.compile("(?m)^(.+?:\\d+:\\d+): (error|warning|note)(?=\\[)");
    private static final Pattern CARETS = Pattern.compile("(?m)^( +\\| *)(\\^+)$");

    private Paint() {}

    /** The text as it is, or with colours. */
    static String diagnostics(String text, Ansi ansi) {
        if (!ansi.enabled()) {
            return text;
        }
        String heads = HEAD.matcher(text).replaceAll(head -> {
            String colour = switch (head.group(2)) {
                case "error" -> "31";
                case "warning" -> "33";
                default -> "36";
            };
            return Matcher.quoteReplacement(
                    sequence("1", head.group(1)) + ": " + sequence("1;" + colour, head.group(2)));
        });
        return CARETS.matcher(heads).replaceAll("$1" + sequence("32", "$2"));
    }

    private static String sequence(String code, String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
