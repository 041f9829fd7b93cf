package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Actor;
import bilat.fact.Conflicts;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.Loading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every brief of the shipped and of the synthetic data, read line by line for what no brief may have. */
class ProseTest {
    private static final Facts SHIPPED = facts("data");
    private static final Facts SYNTHETIC = facts("src/test/resources/synthetic/data");

    /** What is wrong wherever it stands, and its name. */
    private static final Map<String, Pattern> FAULTS = Map.of(
            "two blanks", Pattern.compile("\\S {2,}\\S"),
            "a blank before punctuation", Pattern.compile(" [,;:.!?)](?!\\.)"),
            "two full stops", Pattern.compile("\\.\\."),
            "punctuation on punctuation", Pattern.compile("[,;:][,;:.]|\\.[,;:]"),
            "an unfilled slot", Pattern.compile("[{}]"),
            "empty bold", Pattern.compile("\\*\\*\\s*\\*\\*|\\*\\*\\.\\*\\*"),
            "a mark before punctuation", Pattern.compile("\\[\\^\\d+][.,;:]"),
            "a doubled word", Pattern.compile("(?i)(?<![\\w-])([a-z]+) \\1(?![\\w-])"),
            "an opening without its end", Pattern.compile("^[^“]*”|“[^”]*$"),
            "one of many",
                    Pattern.compile("(?i)\\b(one|1) (facts|points|days|months|years|agreements|others|issues)\\b"));

    private static final Pattern CITED = Pattern.compile("\\[\\^\\d+]$");
    private static final Pattern ABSENT =
            Pattern.compile("(?i)(none|not|nothing|nothing is|no position) on (record|file)|neither side|^$");

    private static final Pattern OWN_COUNT = Pattern.compile("(\\*\\*)?\\d+(\\*\\*)?");

    /** A brief of every section. */
    record Case(String name, Dossier dossier, String brief) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = made();

    static List<Case> cases() {
        return CASES;
    }

    private static List<Case> made() {
        List<Case> cases = new ArrayList<>();
        for (String pair : List.of("AZE-IRN", "ARM-AZE", "AZE-USA", "IRN-USA", "IRN-AZE")) {
            for (String day : List.of("2019-01-15", "2019-01-22", "2026-11-23")) {
                cases.add(given(SHIPPED, pair, day, Marking.CLEAR));
            }
        }
        for (Marking ceiling : Marking.values()) {
            cases.add(given(SYNTHETIC, "XAA-XAB", "2026-06-30", ceiling));
            cases.add(given(SYNTHETIC, "XAB-XAA", "2026-06-30", ceiling));
        }
        for (String day : List.of("1992-06-01", "2008-09-15", "2019-06-30", "2025-11-08", "2031-01-01")) {
            cases.add(given(SYNTHETIC, "XAA-XAB", day, Marking.RED));
        }
        for (String side : List.of("XAA", "XAB")) {
            cases.add(given(SYNTHETIC, "XAA-XAB", "2026-06-30", Marking.RED, new Actor(side)));
        }
        for (String side : List.of("AZE", "IRN")) {
            cases.add(given(SHIPPED, "AZE-IRN", "2019-01-22", Marking.CLEAR, new Actor(side)));
            cases.add(given(SHIPPED, "AZE-IRN", "2026-11-23", Marking.CLEAR, new Actor(side)));
        }
        return cases;
    }

    private static Case given(Facts facts, String pair, String day, Marking ceiling, Actor... side) {
        Pair sides = Pair.of(pair.substring(0, 3), pair.substring(4));
        Dossier dossier = Selection.select(
                facts, sides, LocalDate.parse(day), ceiling, Stream.of(side).findFirst());
        return new Case(
                String.join(" ", pair, day, ceiling.toString(), Arrays.toString(side)), dossier, Whole.brief(dossier));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_line_has_what_no_brief_may_have(Case one) {
        List<String> found = new ArrayList<>();
        one.brief().lines().filter(line -> !line.startsWith("| ---")).forEach(line -> {
            String text = line.replaceAll("<https?:[^>]*>", "link").replaceFirst("^\\[\\^\\d+]: ", "");
            FAULTS.forEach((name, fault) -> {
                if (fault.matcher(text).find()) {
                    found.add(name + ": " + line);
                }
            });
        });
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_row_and_every_bullet_is_cited_or_says_what_is_absent(Case one) {
        List<String> found = new ArrayList<>();
        String section = "";
        List<String> lines = one.brief().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            section = line.startsWith("## ") ? line : section;
            boolean header = i + 1 < lines.size() && lines.get(i + 1).startsWith("| ---") || line.startsWith("| ---");
            boolean row = line.startsWith("|") && !header && !section.equals("## Sources");
            boolean bullet = line.startsWith("- ") && !line.startsWith("- **Basis:**");
            if (row && !isCited(section, cells(line))
                    || bullet && !line.contains("[^") && !ABSENT.matcher(line).find()) {
                found.add(line);
            }
        }
        assertEquals("", String.join("\n", found));
    }

    private static List<String> cells(String row) {
        String[] cells = row.substring(1, row.length() - 1).split("(?<!\\\\)\\|");
        return Stream.of(cells).map(String::strip).toList();
    }

    /** In a table of the two sides every cell is cited; in others the row, and the last thing that it states. */
    private static boolean isCited(String section, List<String> cells) {
        List<String> stated = cells.subList(1, cells.size()).stream()
                .filter(cell -> !ABSENT.matcher(cell).find())
                .filter(cell -> !OWN_COUNT.matcher(cell).matches())
                .toList();
        boolean sides = section.equals("## At a glance") || section.equals("## Who matters");
        return sides
                ? stated.stream().allMatch(cell -> CITED.matcher(cell).find())
                : stated.isEmpty() || cells.stream().anyMatch(cell -> cell.contains("[^"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_difference_between_sources_that_is_counted_is_shown(Case one) {
        int counted = Conflicts.in(one.dossier().facts().facts(), one.dossier().facts())
                .size();
        long shown = one.brief()
                .lines()
                .filter(line -> line.startsWith("**Sources differ.**"))
                .distinct()
                .count();
        assertEquals(counted, shown);
    }

    private static Facts facts(String root) {
        try {
            return Loading.load(Path.of(root)).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
