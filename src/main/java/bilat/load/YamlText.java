package bilat.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** YAML as a person would type it, in blocks; what plain text cannot hold is quoted. */
public final class YamlText implements Json {
    private static final int STEP = 2;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}./(“‘](?:[^:#\\v\\p{Cc}]|:(?=\\S)|(?<=\\S)#)*+(?<! )");

    private final StringBuilder out = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();
    /** Whether what comes next goes on in the same line: after a dash, or at the very start. */
    private boolean onLine = true;

    private static final class Frame {
        final boolean isList;
        final int indent;
        boolean empty = true;

        Frame(boolean isList, int indent) {
            this.isList = isList;
            this.indent = indent;
        }
    }

    @Override
    public void begin(char bracket) {
        boolean isItem = !open.isEmpty() && open.peek().isList;
        int indent = open.isEmpty() ? 0 : open.peek().indent + STEP;
        if (isItem) {
            dash();
            onLine = bracket == '{';
        }
        open.push(new Frame(bracket == '[', indent));
    }

    @Override
    public void end(char bracket) {
        Frame ended = open.pop();
        if (ended.empty) {
            boolean afterKey = !open.isEmpty() && !open.peek().isList;
            out.append(afterKey ? " " : "").append(ended.isList ? "[]" : "{}");
        }
        onLine = false;
    }

    @Override
    public void key(String key) {
        if (!onLine) {
            line(open.peek().indent);
        }
        onLine = false;
        open.peek().empty = false;
        out.append(key).append(':');
    }

    @Override
    public void text(String text) {
        if (open.peek().isList) {
            dash();
            onLine = false;
        } else {
            out.append(' ');
        }
        scalar(text);
    }

    @Override
    public void number(int number) {
        text(Integer.toString(number));
    }

    private void dash() {
        line(open.peek().indent);
        open.peek().empty = false;
        out.append("- ");
    }

    private void line(int indent) {
        out.append('\n').append(" ".repeat(indent));
    }

    private void scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            out.append(text);
        } else if (text.contains("\n") && !text.startsWith(" ") && !text.startsWith("\n") && !text.endsWith("\n")) {
            out.append("|-");
            text.lines().forEach(words -> {
                out.append('\n').append(words.isEmpty() ? "" : " ".repeat(open.peek().indent + STEP) + words);
            });
        } else {
            JsonText quoted = new JsonText();
            quoted.text(text);
            out.append(quoted);
        }
    }

    /** All that was written, and a line feed. */
    @Override
    public String toString() {
        return out + "\n";
    }
}
