package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import bilat.Locales;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class StaleCommandTest {
    private static final Path PROJECT = Path.of("src/test/resources/bilat/cli/stale");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| .* \\| (\\S+ \\S+ \\d{4}|not on record) \\|$");

    @TempDir
    Path folder;

    private static Ran stale(String options) {
        return Ran.in(PROJECT, ("stale " + options).strip().split(" "));
    }

    private static List<String> ids(Ran ran) {
        return ran.out().lines().map(line -> line.split(" +")[1]).toList();
    }

    @Test
    void what_is_due_is_listed_as_agreed() throws Exception {
        for (String options : List.of(
                "", "--json", "--error-after 1y", "--as patient", "--edition monthly", "--marking clear xaa-xac")) {
            Ran ran = stale(options);
            String name = "stale " + options;
            assertEquals(
                    ran.out(), Locales.in(Locales.TURKISH, () -> stale(options).out()));
            Golden.hold(
                    PROJECT.resolve("expected").resolve(name.strip().replaceAll("[^a-z0-9]+", "-") + ".txt"),
                    ran.out() + "--- exit " + ran.exit() + "\n" + ran.err());
        }
    }

    /** Everything that the gaps page of a brief calls stale, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "src/test/resources/bilat/cli/stale, XAA-XAB, 2018-03-01",
        "src/test/resources/bilat/cli/stale, XAA-XAB, 2019-01-22",
        "src/test/resources/bilat/cli/stale, XAA-XAC, 2019-01-22",
        "src/test/resources/bilat/cli/asking, AZE-IRN, 2021-01-22",
        "src/test/resources/synthetic, XAA-XAB, 2026-06-30",
        "src/test/resources/synthetic, XAA-XAB, 2040-01-01",
        ", ARM-AZE, 2019-07-21",
        ", AZE-IRN, 2019-07-20",
        ", AZE-IRN, 2019-07-21",
        ", AZE-IRN, 2030-01-01",
    })
    void it_says_what_a_brief_says(Path project, String pair, String day) {
        Path root = project == null ? Path.of("") : project;
        String[] order = {pair, "--as-of", day, "--marking", "clear"};
        String brief = Ran.in(root, with("brief", order)).exits(0).out();
        String gaps = brief.substring(brief.indexOf("## Gaps"), brief.indexOf("## Sources"));
        List<String> told = ROW.matcher(gaps).results().map(row -> row.group(1)).toList();
        List<String> listed = Ran.in(root, with("stale", order))
                .exits(0)
                .out()
                .lines()
                .map(line -> inWords(line.split(" {2,}")[3].replace("checked ", "")))
                .toList();
        assertEquals(told, listed);
        assertEquals(told.isEmpty(), gaps.contains("No fact is past its review age."));
    }

    private static String[] with(String command, String... order) {
        String[] all = new String[order.length + 1];
        all[0] = command;
        System.arraycopy(order, 0, all, 1, order.length);
        return all;
    }

    private static String inWords(String day) {
        String[] months = {
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December"
        };
        if (day.equals("never")) {
            return "not on record";
        }
        String[] parts = day.split("-");
        return Integer.parseInt(parts[2]) + " " + months[Integer.parseInt(parts[1]) - 1] + " " + parts[0];
    }

    @Test
    void an_act_of_the_past_is_never_due() {
        List<String> due = ids(stale("--as-of 2100-01-01 --warn-after 1d"));
        for (String id : List.of("act-1993", "ended", "embassy-closed", "ferries-old")) {
            assertTrue(!due.contains("XAA-XAB/" + id), due.toString());
        }
        assertTrue(due.contains("XAA-XAB/live") && due.contains("XAA-XAB/secret-state"), due.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--warn-after 99y                    | 0",
                "                                    | 0",
                "--error-after 1000y --marking clear | 1",
                "--error-after 99y xaa-xac           | 0",
                "--error-after 8m xaa-xac            | 1",
                "--error-after 20m xaa-xac           | 1",
                "--error-after 21m xaa-xac           | 0",
            })
    void only_what_is_past_the_limit_fails(String options, int code) {
        stale(options == null ? "" : options).exits(code);
    }

    @Test
    void success_is_silent_where_nobody_looks() throws IOException {
        Projects.sound(folder);
        Ran ran = Ran.in(folder, "stale").exits(0);
        assertEquals("", ran.out() + ran.err());
        assertEquals(
                "no fact is due for review\n",
                Ran.in(folder, true, "stale").exits(0).err());
        assertEquals("", Ran.in(folder, true, "stale", "-q").exits(0).err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "180d|P180D",
                "P180D|P180D",
                "180 days|P180D",
                "26w|P182D",
                "6m|P6M",
                "6mo|P6M",
                "1Y|P1Y",
                "1y6m|P1Y6M",
                "p1y2m3w4d|P1Y2M25D",
                "1 year, 6 months|P1Y6M",
                "1 month|P1M"
            })
    void an_age_is_read_as_one_types_it(String typed, String age) {
        assertEquals(Period.parse(age), AgeWords.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "180    | has no unit",
                "0d     | is no time at all",
                "-5d    | lies in the past",
                "P-5D   | lies in the past",
                "6h     | is less than a day can tell; facts are checked on days",
                "PT6H   | is less than a day can tell; facts are checked on days",
                "p      | is not a length of time",
                "long   | is not a length of time",
                "999999y| is more than 1000 years",
            })
    void an_age_that_is_none_is_answered_with_what_would_be_right(String typed, String reason) {
        String message = "\"" + typed + "\" " + reason + "; write 180d, 26w, 6m or 1y";
        assertEquals(
                message,
                assertThrows(TypeConversionException.class, () -> AgeWords.read(typed))
                        .getMessage());
        Ran ran = Ran.in(PROJECT, "stale", "--warn-after=" + typed).exits(2);
        assertTrue(ran.err().contains(message), ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as ful                          | no definition is called \"ful\"; there is agreements-annex, changes, full,",
                "--as no/such.yaml                 | no definition is at no/such.yaml",
                "--edition montly                  | no edition is called \"montly\"; there is monthly, weekly; did you mean",
                "--edition monthly --as full       | --as and --edition each give review ages; one of them is enough",
                "testonia                          | a pair needs two countries: Testonia (XAB) and which?",
                "--warn-after 1y --error-after 12w | --error-after is sooner than --warn-after",
            })
    void wrong_usage_is_answered(String options, String message) {
        Ran ran = stale(options).exits(2);
        assertTrue(ran.err().startsWith("bilat: " + message), ran.err());
        assertTrue(ran.err().endsWith("\nTry 'bilat stale --help'\n"), ran.err());
    }

    @Test
    void a_definition_with_errors_has_no_review_ages() throws IOException {
        Projects.sound(folder);
        Projects.write(
                folder, "briefs/full.yaml", "brief: full\ntitle: T\nsections: [gaps]\nreview: {officials: soon}\n");
        Ran ran = Ran.in(folder, "stale").exits(1);
        assertTrue(ran.err().contains("error[period-invalid]"), ran.err());
        assertTrue(ran.err().endsWith("bilat: no review ages: the definition has errors\n"), ran.err());
        Ran.in(folder, "stale", "--warn-after", "1y").exits(0);
    }
}
