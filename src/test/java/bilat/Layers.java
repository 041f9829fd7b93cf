package bilat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may import whom, and which library only one may touch: the table on the page of the architecture, and a reader
 * that holds source files against it. What stands in comments and strings does not count; a fully qualified name does.
 */
final class Layers {
    private static final String ALL_ABOVE = "all above";

    private static final Path PAGE = Path.of("src/site/markdown/architecture.md");

    /** What a word of the last column looks like in code. */
    private static final Map<String, Pattern> TOUCHES = touches();

    private static final Pattern OURS = Pattern.compile("(?<![\\w.])bilat((?:\\s*\\.\\s*[a-z]\\w*)+)(?=\\s*\\.)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+)");
    private static final List<String> KNOWN_ROOTS =
            List.of("java.", "bilat.", "org.yaml.snakeyaml.", "com.lowagie.", "picocli.");

    private record Row(String name, Set<String> mayImport, boolean all, Set<String> touches) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Java> files;

    private Layers(List<Java> files) {
        this.files = files;
        table().skip(2).forEach(this::row);
    }

    /** The table of the architecture's page, between its marks. */
    private static Stream<String> table() {
        try {
            String page = Files.readString(PAGE);
            return page.substring(page.indexOf("<!-- layers -->"), page.indexOf("<!-- /layers -->"))
                    .lines()
                    .skip(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        boolean all = cells.get(2).equals(ALL_ABOVE);
        Set<String> mayImport = all ? new LinkedHashSet<>(rows.keySet()) : words(cells.get(2));
        Set<String> touches = cells.get(3).equals("writing files") ? Set.of(cells.get(3)) : words(cells.get(3));
        rows.put(cells.get(1), new Row(cells.get(1), mayImport, all, touches));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** What breaks the table, one line each; empty if nothing does. */
    static List<String> faults(List<Java> files) {
        return new Layers(files).faults();
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        files.forEach(file -> faults.addAll(of(file)));
        faults.addAll(unused());
        return faults;
    }

    private List<String> of(Java file) {
        Row row = rows.get(file.packageName());
        if (row == null) {
            return List.of(file.path() + ": package \"" + file.packageName() + "\" is not in the table");
        }
        List<String> faults = new ArrayList<>();
        imported(file).stream()
                .filter(Predicate.not(row.mayImport()::contains))
                .forEach(other -> faults.add(file.path() + ": " + row.name() + " may not import " + other));
        TOUCHES.forEach((thing, pattern) -> {
            if (!row.touches().contains(thing)) {
                found(pattern, file)
                        .forEach(hit ->
                                faults.add(file.path() + ": " + thing + " is not for " + row.name() + ": " + hit));
            }
        });
        IMPORT.matcher(file.code())
                .results()
                .map(result -> result.group(1))
                .filter(name -> KNOWN_ROOTS.stream().noneMatch(name::startsWith))
                .forEach(name -> faults.add(file.path() + ": a library that is not in the table: " + name));
        return faults;
    }

    /** Our other packages that a file names. */
    private static Set<String> imported(Java file) {
        String code = file.code().replaceFirst("(?m)^\\s*package\\s[^;]*;", "");
        return OURS.matcher(code)
                .results()
                .map(result -> result.group(1).replaceAll("\\s", "").substring(1))
                .filter(name -> !name.equals(file.packageName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, Java file) {
        return pattern.matcher(file.code()).results().map(MatchResult::group).distinct();
    }

    private List<String> unused() {
        Map<String, Set<String>> used = files.stream()
                .collect(Collectors.groupingBy(
                        Java::packageName,
                        Collectors.flatMapping(file -> imported(file).stream(), Collectors.toSet())));
        return rows.values().stream()
                .filter(row -> !row.all() && used.containsKey(row.name()))
                .flatMap(row -> row.mayImport().stream()
                        .filter(used::containsKey)
                        .filter(other -> !used.get(row.name()).contains(other))
                        .sorted()
                        .map(other -> "nothing in " + row.name() + " imports " + other + ": take the permission back"))
                .toList();
    }

    private static Map<String, Pattern> touches() {
        Map<String, Pattern> touches = new LinkedHashMap<>();
        touches.put("org.yaml.snakeyaml", Pattern.compile("\\borg\\s*\\.\\s*yaml\\b"));
        touches.put("com.lowagie", Pattern.compile("\\bcom\\s*\\.\\s*lowagie\\b"));
        touches.put("picocli", Pattern.compile("(?<![\\w.])picocli\\s*\\."));
        touches.put(
                "writing files",
                Pattern.compile(String.join(
                        "|",
                        "\\bFiles\\s*\\.\\s*(?:write|newBufferedWriter|newOutputStream|newByteChannel|create|delete|move|copy"
                                + "|set)\\w*",
                        "\\b(?:FileOutputStream|FileWriter|RandomAccessFile|FileChannel|AsynchronousFileChannel)\\b")));
        touches.put(
                "System",
                Pattern.compile(String.join(
                        "|",
                        "\\bSystem\\s*\\.\\s*(?!arraycopy)\\w+",
                        "\\bRuntime\\s*\\.\\s*getRuntime",
                        "\\.\\s*now\\s*\\(",
                        "\\bClock\\s*\\.\\s*system\\w*",
                        "\\bnew\\s+(?:java\\.util\\.)?(?:Date|GregorianCalendar)\\s*\\(\\s*\\)",
                        "\\bCalendar\\s*\\.\\s*getInstance",
                        "\\bLocale\\s*\\.\\s*[gs]etDefault",
                        "\\bZoneId\\s*\\.\\s*systemDefault",
                        "\\bTimeZone\\s*\\.\\s*[gs]etDefault",
                        "\\bCharset\\s*\\.\\s*defaultCharset",
                        "\\.\\s*to(?:Lower|Upper)Case\\s*\\(\\s*\\)",
                        "\\.\\s*getBytes\\s*\\(\\s*\\)",
                        "\\bnew\\s+FileReader\\b",
                        "\\bString\\s*\\.\\s*format\\s*\\(\\s*\"",
                        "\\b(?:Collator|BreakIterator|NumberFormat)\\s*\\.\\s*get\\w*Instance\\s*\\(\\s*\\)",
                        "\\bDateTimeFormatter\\s*\\.\\s*(?:ofPattern\\s*\\([^,()]*\\)|ofLocalized\\w*)",
                        "\\bMath\\s*\\.\\s*random",
                        "\\bUUID\\s*\\.\\s*randomUUID",
                        "\\bnew\\s+(?:Secure)?Random\\s*\\(\\s*\\)")));
        return touches;
    }
}
