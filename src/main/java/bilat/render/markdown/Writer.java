package bilat.render.markdown;

import java.util.List;

/** The text so far. A blank line is queued, and written once another block follows, so that none is left over. */
final class Writer {
    private final StringBuilder written = new StringBuilder();

    /** Adds a block of lines; a block without lines leaves no trace. */
    void block(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (!written.isEmpty()) {
            written.append('\n');
        }
        lines.forEach(line -> written.append(line).append('\n'));
    }

    String written() {
        return written.toString();
    }

    /** The content behind its prefix and a space, or the bare prefix where there is no content. */
    static String prefixed(String prefix, String content) {
        return content.isEmpty() ? prefix : prefix + " " + content;
    }
}
