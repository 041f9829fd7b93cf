package bilat.load;

import java.util.Locale;

/** Writes JSON without blanks; the order is that of the calls. */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    public void begin(char bracket) {
        separate();
        out.append(bracket);
        first = true;
    }

    public void end(char bracket) {
        out.append(bracket);
        first = false;
    }

    /** The key of the value that follows. */
    public void key(String key) {
        separate();
        quote(key);
        out.append(':');
        first = true;
    }

    public void text(String text) {
        separate();
        quote(text);
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
