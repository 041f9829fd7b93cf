package bilat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of our Java files, read as text.
 *
 * @param path below the root of the sources
 * @param packageName below {@code bilat}: {@code render.pdf}; empty in {@code bilat} itself
 * @param code the text without comments, and with every string and character empty
 */
record Java(Path path, String packageName, String text, String code) {
    private static final Pattern NOT_CODE = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    static Java of(Path path, String packageName, String text) {
        return new Java(path, packageName, text, code(text));
    }

    /** The Java files below a root of sources, by path. */
    static List<Java> under(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(path -> read(root, root.relativize(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Java read(Path root, Path path) {
        String folder = path.getParent() == null ? "" : path.getParent().toString();
        String name = folder.replace(path.getFileSystem().getSeparator(), ".").replaceFirst("^bilat\\.?", "");
        try {
            return of(path, name, Files.readString(root.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String text) {
        return NOT_CODE.matcher(text).replaceAll(part -> Matcher.quoteReplacement(emptied(part.group())));
    }

    private static String emptied(String part) {
        return switch (part.charAt(0)) {
            case '"' -> "\"\"";
            case '\'' -> "' '";
            default -> " ";
        };
    }

    long lines() {
        return text.lines().count();
    }
}
