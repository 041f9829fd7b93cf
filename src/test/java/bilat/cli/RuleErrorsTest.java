package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules call an error stops a brief that would use it, and no other. */
class RuleErrorsTest {
    private static final Path CASE = Path.of("src/test/resources/bilat/publish/rule-errors");

    @Test
    void a_brief_that_would_use_it_is_refused_with_all_of_them() throws IOException {
        Ran ran = brief("XAA-XAB").exits(1);
        assertEquals("", ran.out());
        Golden.hold(CASE.resolve("refused.txt"), ran.err().replace(CASE + "/", ""));
    }

    /** Neither what lies above the ceiling, nor what was not yet made, nor what is another pair's. */
    @Test
    void what_it_does_not_use_is_not_asked_about() {
        String clear = brief("XAA-XAB").exits(1).err();
        for (String other : new String[] {"patrols", "energy", "XAA-XAC", "cora-blank"}) {
            assertFalse(clear.contains(other), other);
        }
        assertTrue(brief("XAA-XAB", "--marking", "red").exits(1).err().contains("expires: 2010"));
        assertTrue(on("2031-01-01", "XAA-XAB").exits(1).err().contains("terminated: 2029"));
    }

    @Test
    void keep_going_makes_the_brief_without_it_and_the_gaps_page_says_so() throws IOException {
        Ran ran = brief("XAA-XAB", "--keep-going").exits(3);
        Golden.hold(CASE.resolve("kept.md"), ran.out());
        for (String faulty :
                new String[] {"on transit", "customs", "fishing", "Draft", "refers to", "patrols", "dam"}) {
            assertFalse(ran.out().contains(faulty), faulty);
        }
        assertEquals(
                brief("XAA-XAB")
                        .err()
                        .lines()
                        .filter(line -> line.contains(": error["))
                        .toList(),
                ran.err().lines().filter(line -> line.contains(": error[")).toList());
        assertTrue(ran.err().endsWith("bilat: the brief of XAA-XAB lacks records that have errors: 9\n"), ran.err());
    }

    @Test
    void a_pair_without_any_is_made() {
        assertEquals("", brief("XAB-XAC").err().replaceAll("bilat: nothing is on file.*\n", ""));
    }

    private static Ran brief(String... arguments) {
        return on("2019-01-22", arguments);
    }

    private static Ran on(String day, String... arguments) {
        Stream<String> options =
                Stream.of("brief", "--data", CASE.resolve("data").toString(), "--as-of", day);
        return Ran.in(
                Path.of(""), Stream.concat(options, Arrays.stream(arguments)).toArray(String[]::new));
    }
}
