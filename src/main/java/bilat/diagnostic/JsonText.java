package bilat.diagnostic;

import java.util.Locale;

/** Writes JSON over several lines, in the order of the calls, with what cannot be seen escaped. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** An object as an item of a list, or as the whole. */
    JsonText object(Runnable members) {
        item();
        return enclosed('{', members, '}');
    }

    JsonText object(String key, Runnable members) {
        key(key);
        return enclosed('{', members, '}');
    }

    /** A list as the whole. */
    JsonText list(Runnable items) {
        item();
        return enclosed('[', items, ']');
    }

    JsonText list(String key, Runnable items) {
        key(key);
        return enclosed('[', items, ']');
    }

    JsonText put(String key, String text) {
        key(key);
        quote(text);
        return this;
    }

    JsonText put(String key, int number) {
        key(key);
        out.append(number);
        return this;
    }

    JsonText put(String key, boolean value) {
        key(key);
        out.append(value);
        return this;
    }

    private JsonText enclosed(char open, Runnable inside, char close) {
        out.append(open);
        depth++;
        first = true;
        inside.run();
        depth--;
        if (!first) {
            line();
        }
        out.append(close);
        first = false;
        return this;
    }

    private void key(String key) {
        item();
        quote(key);
        out.append(": ");
    }

    private void item() {
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            line();
        }
        first = false;
    }

    private void line() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        out.append('"');
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                out.append('\\').appendCodePoint(point);
            } else if (point == '\n') {
                out.append("\\n");
            } else if (Visible.isHidden(point)) {
                for (char unit : Character.toChars(point)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            } else {
                out.appendCodePoint(point);
            }
        });
        out.append('"');
    }

    /** All that was written, and a line feed. */
    @Override
    public String toString() {
        return out + "\n";
    }
}
