package bilat.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final Printer WITHOUT_LINES = new Printer((file, line) -> Optional.empty());

    @Test
    void a_diagnostic_as_the_design_shows_it() {
        Printer printer = new Printer((file, line) -> Optional.of("    signed: 2019-13"));
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                "date-invalid",
                new Place("data/pairs/AZE-IRN.yaml", 14, 13, 7),
                "\"2019-13\" is not a date: month 13",
                List.of(),
                Optional.of("write YYYY, YYYY-MM or YYYY-MM-DD"));
        assertEquals("""
                data/pairs/AZE-IRN.yaml:14:13: error[date-invalid]: "2019-13" is not a date: month 13
                   14 |     signed: 2019-13
                      |             ^^^^^^^
                   help: write YYYY, YYYY-MM or YYYY-MM-DD
                """, printer.print(List.of(diagnostic)));
    }

    @Test
    void another_place_is_shown_with_its_line() {
        Printer printer = new Printer((file, line) -> Optional.of("line " + line));
        Diagnostic diagnostic = new Diagnostic(
                Severity.WARNING,
                "twice",
                new Place("b", 2, 1, 4),
                "again",
                List.of(new Diagnostic.Related(new Place("a", 1, 1, 4), "first here")),
                Optional.empty());
        assertEquals("""
                b:2:1: warning[twice]: again
                    2 | line 2
                      | ^^^^
                   a:1:1: first here
                    1 | line 1
                      | ^^^^
                """, printer.print(diagnostic));
    }

    @Test
    void nothing_for_none() {
        assertEquals("", WITHOUT_LINES.print(List.of()));
    }

    @Test
    void each_once_by_file_line_column_and_code() {
        List<Diagnostic> sorted = List.of(
                at("a", 1, 1, "x", "m"),
                at("a", 2, 1, "x", "m"),
                at("a", 2, 2, "w", "m"),
                at("a", 2, 2, "x", "l"),
                at("a", 2, 2, "x", "m"),
                at("a", 10, 1, "a", "m"),
                at("b", 1, 1, "a", "m"));
        String expected = WITHOUT_LINES.print(sorted);
        for (int seed = 0; seed < 20; seed++) {
            List<Diagnostic> mixed = new ArrayList<>(sorted);
            mixed.addAll(sorted);
            Collections.shuffle(mixed, new Random(seed));
            assertEquals(expected, WITHOUT_LINES.print(mixed), "seed " + seed);
        }
        assertEquals(sorted.size(), expected.lines().count());
    }

    @Test
    void past_two_hundred_of_a_code_in_a_file_they_are_counted() {
        List<Diagnostic> many = new ArrayList<>();
        for (int line = 1; line <= Excess.MOST + 7; line++) {
            many.add(at("a", line, 1, "x", "m"));
        }
        many.add(at("a", 1, 1, "y", "m"));
        many.add(at("b", 1, 1, "x", "m"));
        List<String> lines = WITHOUT_LINES.print(many).lines().toList();
        assertEquals(Excess.MOST + 3, lines.size());
        assertTrue(lines.contains("a:200:1: error[x]: m"));
        assertFalse(lines.contains("a:201:1: error[x]: m"));
        assertEquals("a: error[x]: 7 more of these are not shown", lines.get(lines.size() - 1));
    }

    @Test
    void nothing_steers_the_terminal() {
        String hostile = "\u001B]0;x\u0007\u001B[2J\r\n\u202E\u2066\u009B\u0000\u2028\uFEFF";
        Printer printer = new Printer((file, line) -> Optional.of(hostile));
        String printed = printer.print(new Diagnostic(
                Severity.NOTE,
                "x",
                new Place(hostile, 1, 1, 3),
                hostile,
                List.of(new Diagnostic.Related(new Place(hostile, 1, 1, 1), hostile)),
                Optional.of(hostile)));
        printed.codePoints()
                .filter(point -> point != '\n')
                .forEach(point -> assertTrue(
                        Character.getType(point) != Character.CONTROL && Character.getType(point) != Character.FORMAT,
                        () -> Integer.toHexString(point)));
        assertEquals(7, printed.lines().count());
    }

    @Test
    void a_place_begins_at_one() {
        assertThrows(IllegalArgumentException.class, () -> new Place("a", 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Place("a", 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Place("a", 1, 1, 0));
    }

    private static Diagnostic at(String file, int line, int column, String code, String message) {
        return new Diagnostic(
                Severity.ERROR, code, new Place(file, line, column, 1), message, List.of(), Optional.empty());
    }
}
