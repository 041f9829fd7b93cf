package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file: UTF-8 without its byte-order mark, with line feeds alone, and with what must not stand in it put
 * right so that reading can go on.
 *
 * @param content empty where the file cannot be read as text
 * @param guess what it would say in another encoding, for where it cannot be read
 */
record Text(Optional<String> content, Optional<String> guess, List<Diagnostic> problems) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    Text {
        problems = List.copyOf(problems);
    }

    /** Reads a file; what cannot be read at all is a diagnostic too. */
    static Text of(Path file, String name) {
        try {
            return of(SmallFile.read(file), name);
        } catch (SmallFile.TooLarge tooLarge) {
            return tooLarge(name);
        } catch (SmallFile.NoFile pipe) {
            return failed(Problems.atStart(
                    name, "unreadable", "this is a pipe, a socket or a device", "put a file in its place"));
        } catch (IOException unreadable) {
            return failed(Problems.atStart(
                    name,
                    "unreadable",
                    "the file cannot be read",
                    "check that it is still there, and its permissions"));
        }
    }

    private static Text tooLarge(String name) {
        return failed(Problems.atStart(
                name, "limit-file-size", "the file is larger than 16 MB", "split it into several files"));
    }

    /** Reads the bytes of a file. */
    static Text of(byte[] bytes, String name) {
        if (bytes.length > Limits.FILE_BYTES) {
            return tooLarge(name);
        }
        // UTF-16 without a mark can be read as UTF-8, with a zero beside each letter.
        if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
            return failed(Problems.atStart(name, "encoding", encoding(bytes), "save it as UTF-8"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return clean(strip(text), name);
        } catch (CharacterCodingException notUtf8) {
            Diagnostic fault = Problems.at(firstFault(bytes, name), "encoding", encoding(bytes), "save it as UTF-8");
            return new Text(
                    Optional.empty(), Optional.of(new String(bytes, StandardCharsets.ISO_8859_1)), List.of(fault));
        }
    }

    private static Text failed(Diagnostic problem) {
        return new Text(Optional.empty(), Optional.empty(), List.of(problem));
    }

    private static String strip(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return (marked ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** UTF-16 and UTF-32 show by bytes of zero or by their first bytes; of the rest nothing is sure. */
    private static String encoding(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return marked || first == 0 || second == 0
                ? "the file is UTF-16 or UTF-32, not UTF-8"
                : "this is not UTF-8, but perhaps Windows-1252 or Latin-1";
    }

    /** Where the first byte stands that is not UTF-8. */
    private static Place firstFault(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String before = strip(out.flip().toString());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String start = before.substring(before.lastIndexOf('\n') + 1);
        return new Place(name, line, start.codePointCount(0, start.length()) + 1, 1);
    }

    private static Text clean(String text, String name) {
        List<Diagnostic> problems = new ArrayList<>();
        StringBuilder cleaned = new StringBuilder();
        int copied = 0;
        int line = 1;
        int column = 0;
        int unbroken = 0;
        boolean indent = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            column++;
            unbroken = c == ' ' || c == '\n' ? 0 : unbroken + 1;
            if (unbroken > Limits.UNBROKEN) {
                return new Text(Optional.empty(), Optional.of(text), List.of(unbroken(name, line, column)));
            }
            if (c == '\n') {
                line++;
                column = 0;
                indent = true;
            } else if (c >= ' ' && c < 0x7F) {
                indent &= c == ' ';
            } else {
                int point = text.codePointAt(i);
                boolean misplaced = indent && (point == '\t' || point == '\u00A0');
                Optional<String> hidden = misplaced ? Optional.empty() : Hidden.name(point);
                int length = misplaced ? run(text, i) : 1;
                int end = misplaced ? i + length : i + Character.charCount(point);
                if (misplaced || hidden.isPresent()) {
                    Place place = new Place(name, line, column, length);
                    problems.add(hidden.map(known -> Hidden.problem(place, point, known))
                            .orElseGet(() -> Hidden.indentation(place, point)));
                    cleaned.append(text, copied, i).append(" ".repeat(length));
                    copied = end;
                }
                indent &= misplaced;
                column += length - 1;
                i = end - 1;
            }
        }
        String content =
                copied == 0 ? text : cleaned.append(text, copied, text.length()).toString();
        return new Text(Optional.of(content), Optional.empty(), problems);
    }

    private static Diagnostic unbroken(String name, int line, int column) {
        Place place = new Place(name, line, Math.max(1, column - Limits.UNBROKEN), 1);
        return Problems.at(
                place, "limit-scalar", "more than " + Limits.UNBROKEN + " characters without a blank", "shorten it");
    }

    /** How often a character stands in a row. */
    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }
}
