package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"pairs", "countries", "officials", "agreements", "positions", "meetings", "issues", "sources"})
    void a_list_is_as_agreed(String what) throws Exception {
        Asking.hold("list-" + what + ".txt", "list " + what);
        Asking.hold("list-" + what + ".json", "list --json " + what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreements AZE-IRN              | AZE-IRN/mou-1999 AZE-IRN/mou-2019 caspian-2018",
                "agreements iran azerbaijan      | AZE-IRN/mou-1999 AZE-IRN/mou-2019 caspian-2018",
                "agreements Azerbaijan–Iran      | AZE-IRN/mou-1999 AZE-IRN/mou-2019 caspian-2018",
                "agreements IR                   | AZE-IRN/mou-1999 AZE-IRN/mou-2019 caspian-2018",
                "agreements kazakhstan           | caspian-2018",
                "agreements turkey               | AZE-TUR/mou-2019",
                "agreements tur aze              | AZE-TUR/mou-2019",
                "agreements mutabakat ZAPTI      | ''",
                "agreements mutabakat ZAPTı      | AZE-TUR/mou-2019",
                "agreements defence              | AZE-IRN/mou-2019",
                "agreements caspian sea          | caspian-2018",
                "agreements mou-2019             | AZE-IRN/mou-2019 AZE-TUR/mou-2019",
                "positions aze/tur               | AZE-IRN/transit-new",
                "officials turkey azerbaijan     | a-minister",
                "officials isıq                  | a-minister",
                "sources president               | president-site",
                "PAIRS TUR                       | AZE-TUR",
                "countries iran                  | IRN",
            })
    void a_filter_is_a_pair_a_country_or_a_part(String words, String ids) {
        String found = Asking.ask("list " + words)
                .exits(0)
                .out()
                .lines()
                .map(line -> line.split(" ")[0])
                .reduce((all, id) -> all + " " + id)
                .orElse("");
        assertEquals(ids, found);
    }

    @Test
    void nothing_is_said_to_be_nothing() {
        Ran ran = Asking.ask("list agreements irna").exits(0);
        assertEquals("", ran.out());
        assertEquals("no agreements for \"irna\"; did you mean Iran (IRN)?\n", ran.err());
        assertEquals(
                "{\"schema\":\"bilat-list/1\",\"issues\":[]}\n",
                Asking.ask("list issues nowhere --json -q").exits(0).out());
    }

    @Test
    void a_name_of_two_countries_is_wrong_usage() {
        assertEquals(
                "bilat: \"korea\" may be South Korea (KOR) or North Korea (PRK)\nTry 'bilat list --help'\n",
                Asking.ask("list meetings korea").exits(2).err());
    }

    @Test
    void a_list_that_there_is_not_is_answered_with_the_nearest() {
        assertEquals(
                "bilat: Invalid value for positional parameter at index 0 (WHAT): \"agrements\" is none of pairs,"
                        + " countries, officials, agreements, positions, meetings, issues, sources; did you mean"
                        + " agreements?\nTry 'bilat list --help'\n",
                Asking.ask("list agrements").exits(2).err());
    }

    @Test
    void what_could_not_be_read_is_not_passed_over_in_silence() throws IOException {
        Projects.faulty(folder, "AZE-IRN");
        Ran ran = Ran.in(folder, "list", "agreements").exits(0);
        assertEquals(
                "no agreements on file\nbilat: what could not be read is missing here: 1; bilat check tells why\n",
                ran.err());
    }
}
