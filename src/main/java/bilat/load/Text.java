package bilat.load;

import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file: UTF-8 without its byte-order mark, with line feeds alone, and with what must not stand in it put
 * right so that reading can go on.
 *
 * @param content empty where the file cannot be read as text
 */
record Text(Optional<String> content, List<Diagnostic> problems) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    Text {
        problems = List.copyOf(problems);
    }

    /** Reads a file; what cannot be read at all is a diagnostic too. */
    static Text of(Path file, String name) {
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                return failed(Problems.atStart(
                        name, "limit-file-size", "the file is larger than 16 MB", "split it into several files"));
            }
            return of(Files.readAllBytes(file), name);
        } catch (IOException unreadable) {
            return failed(Problems.atStart(
                    name, "unreadable", "the file cannot be read", "check its permissions and that it is a file"));
        }
    }

    /** Reads the bytes of a file. */
    static Text of(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return clean(strip(text), name);
        } catch (CharacterCodingException notUtf8) {
            return failed(Problems.atStart(
                    name, "encoding", "the file is not UTF-8: " + encoding(bytes), "save it as UTF-8"));
        }
    }

    private static Text failed(Diagnostic problem) {
        return new Text(Optional.empty(), List.of(problem));
    }

    private static String strip(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return (marked ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** The first bytes of UTF-16 and UTF-32 tell themselves; of the rest, which byte it is that does not belong. */
    private static String encoding(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
            return "it begins like UTF-16";
        }
        return "it looks like Latin-1 or another encoding of one byte a letter";
    }

    private static Text clean(String text, String name) {
        List<Diagnostic> problems = new ArrayList<>();
        StringBuilder cleaned = null;
        int line = 1;
        int lineStart = 0;
        boolean indent = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                indent = true;
                continue;
            }
            if (c >= ' ' && c < 0x7F) {
                indent &= c == ' ';
                continue;
            }
            if (indent && (c == '\t' || c == '\u00A0') || Hidden.isRefused(c)) {
                if (cleaned == null) {
                    cleaned = new StringBuilder(text);
                }
                cleaned.setCharAt(i, ' ');
                int column = text.codePointCount(lineStart, i) + 1;
                problems.add(Hidden.problem(name, line, column, c, indent));
            } else {
                indent = false;
            }
        }
        return new Text(Optional.of(cleaned == null ? text : cleaned.toString()), problems);
    }
}
