package bilat.load;

/** JSON for people too: lists and what they hold on lines of their own, down to the parts of an item. */
final class JsonLines implements Json {
    /** What is nested deeper stands in one line. */
    private static final int LINES = 3;

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;
    private boolean afterKey;

    @Override
    public void begin(char bracket) {
        item();
        out.append(bracket);
        depth++;
        first = true;
    }

    @Override
    public void end(char bracket) {
        depth--;
        if (!first && depth < LINES) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    @Override
    public void key(String key) {
        item();
        JsonText.quote(key, out);
        out.append(": ");
        afterKey = true;
    }

    @Override
    public void text(String text) {
        item();
        JsonText.quote(text, out);
    }

    @Override
    public void number(int number) {
        item();
        out.append(number);
    }

    private void item() {
        if (!afterKey) {
            if (!first) {
                out.append(depth > LINES ? ", " : ",");
            }
            if (depth > 0 && depth <= LINES) {
                line();
            }
        }
        afterKey = false;
        first = false;
    }

    private void line() {
        out.append('\n').append("  ".repeat(depth));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
