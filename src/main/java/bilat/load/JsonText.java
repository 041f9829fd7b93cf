package bilat.load;

import java.util.Locale;

/** JSON without blanks. */
public final class JsonText implements Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    @Override
    public void begin(char bracket) {
        separate();
        out.append(bracket);
        first = true;
    }

    @Override
    public void end(char bracket) {
        out.append(bracket);
        first = false;
    }

    @Override
    public void key(String key) {
        separate();
        quote(key);
        out.append(':');
        first = true;
    }

    @Override
    public void text(String text) {
        separate();
        quote(text);
        first = false;
    }

    @Override
    public void number(int number) {
        separate();
        out.append(number);
        first = false;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        quote(text, out);
    }

    static void quote(String text, StringBuilder out) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            escape(text, out);
        }
        out.append('"');
    }

    /** As almost all texts are; they are taken over at once. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static void escape(String text, StringBuilder out) {
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
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
