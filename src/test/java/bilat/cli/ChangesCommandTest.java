package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCommandTest {
    private static final String MORE = """
            pair: AZE-IRN

            agreements:
              mou-2019:
                title: Memorandum
                type: memorandum-of-understanding
                signed: 2019-01-16
                sources: report
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_project() throws IOException {
        Projects.sound(folder);
    }

    @Test
    void a_day_tells_what_has_happened_since() throws IOException {
        Projects.write(folder, "data/pairs/more.yaml", MORE);
        assertEquals("""
                AZE-IRN from 2019-01-15 to 2019-01-22: world-changed 1; 1 + 1 - 0 = 2 facts
                  added agreements/AZE-IRN/mou-2019: Memorandum
                    world-changed; since 2019-01-16; learned 2019-01-21; report
                """, changes("AZE-IRN", "--since", "2019-01-15").exits(0).out());
    }

    @Test
    void that_nothing_changed_is_said_with_what_was_checked() throws IOException {
        assertEquals(
                "AZE-IRN from 2019-01-15 to 2019-01-22: nothing changed; 1 fact on record\n",
                changes("--since", "2019-01-15", "--exit-code").exits(0).out());
        edit("date: 2018", "date: 2018\n    reviewed: 2019-01-20");
        assertEquals(
                "AZE-IRN from 2019-01-15 to 2019-01-22: nothing changed; 1 fact on record; 1 fact re-verified\n",
                changes("--since", "2019-01-15").exits(0).out());
    }

    @Test
    void another_data_root_is_compared_and_the_exit_code_tells() throws IOException {
        Path old = folder.resolve("old");
        Projects.sound(old);
        edit("was widened", "was closed");
        String told = changes("--since", "old", "--exit-code").exits(1).out();
        assertTrue(told.contains("  altered events/AZE-IRN/border-2018: "), told);
        assertTrue(
                told.contains("    text: the border crossing at Astara was widened -> the border crossing at Astara was"
                        + " closed\n    corrected; report\n"),
                told);
        assertEquals(told, changes("--since", "old/data").exits(0).out());
    }

    /** What happened in the rest of a month is news to facts that tell of the month. */
    @Test
    void another_data_root_is_of_the_newest_day_that_stands_there_whole() throws IOException {
        Path old = folder.resolve("old");
        for (Path root : List.of(folder, old)) {
            Projects.sound(root);
            edit(root, "data/pairs/AZE-IRN.yaml", "date: 2018", "date: 2019-01");
            edit(root, "data/sources.yaml", "2019-01-21", "2019-01-07");
        }
        Projects.write(folder, "data/pairs/more.yaml", MORE);
        String told = """
                AZE-IRN from 2019-01-07 to 2019-02-22: world-changed 1; 1 + 1 - 0 = 2 facts
                  added agreements/AZE-IRN/mou-2019: Memorandum
                    world-changed; since 2019-01-16; learned 2019-01-07; report
                """;
        assertEquals(told, changesOn("2019-02-22", "--since", "old").exits(0).out());
        assertTrue(changesOn("2019-02-22", "--since", "old", "--json")
                .out()
                .contains("\"since\":\"2019-01-07\",\"facts\""));
        Ran.in(folder, ("brief AZE-IRN --as changes --since old --as-of 2019-02-22 -o changes.pdf").split(" "))
                .exits(0);
        Ran.in(folder, "verify", "changes.pdf").exits(0);
        String brief = Ran.in(folder, "brief AZE-IRN --as changes --since old --as-of 2019-02-22".split(" "))
                .exits(0)
                .out();
        assertTrue(brief.contains("7 January 2019"), brief);
        assertFalse(brief.contains("31 January 2019"), brief);
        edit(old, "data/sources.yaml", "2019-01-07", "2019-01");
        assertTrue(changesOn("2019-02-22", "--since", "old").out().startsWith("AZE-IRN from 2019-01-01 to 2019-02-22"));
    }

    @Test
    void an_edition_is_named_by_its_folder_or_as_the_latest() throws IOException {
        Projects.write(
                folder,
                "briefs/weekly.yaml",
                "edition: weekly\npairs: all\nproducts: full\nformats: markdown\nfolder: \"{year}-W{week}\"\n");
        Ran.in(folder, "publish", "weekly", "--date", "2019-01-15").exits(0);
        Projects.write(folder, "data/pairs/more.yaml", MORE);
        String told = changes("--since", "latest").exits(0).out();
        assertTrue(told.startsWith("AZE-IRN from 2019-01-15 (weekly 2019-W03) to 2019-01-22: world-changed 1;"), told);
        assertEquals(told, changes("--since", "2019-W03").exits(0).out());
        assertEquals(told, changes("--since", "editions/2019-W03").exits(0).out());
        assertTrue(changes("--since", "2019-W02").exits(2).err().contains("did you mean 2019-W03?"));
        assertTrue(changes("--since", "latest", "--marking", "amber")
                .exits(2)
                .err()
                .contains("ask with --marking clear"));
        assertTrue(changes("AZE-TUR", "--since", "latest").exits(0).err().contains("has nothing of AZE-TUR"));
    }

    @Test
    void json_names_its_schema() throws IOException {
        Projects.write(folder, "data/pairs/more.yaml", MORE);
        String json = changes("--since", "2019-01-15", "--json").exits(0).out();
        assertTrue(
                json.startsWith(
                        "{\"schema\":\"bilat-changes/1\",\"as-of\":\"2019-01-22\",\"marking\":\"clear\",\"pairs\":["
                                + "{\"pair\":\"AZE-IRN\",\"since\":\"2019-01-15\",\"facts\":{\"before\":1,\"added\":1,"
                                + "\"removed\":0,\"after\":2}"),
                json);
        assertTrue(json.contains("\"since\":\"2019-01-16\",\"learned\":\"2019-01-21\""), json);
    }

    @Test
    void nothing_above_the_ceiling_is_told() throws IOException {
        Projects.write(folder, "data/pairs/more.yaml", MORE + "    marking: amber\n");
        String clear = changes("--since", "2019-01-15").exits(0).out();
        assertFalse(clear.contains("mou-2019"), clear);
        assertTrue(clear.contains("nothing changed; 1 fact on record"), clear);
        assertTrue(changes("--since", "2019-01-15", "--marking", "amber").out().contains("mou-2019"));
    }

    @Test
    void what_cannot_be_compared_with_is_wrong_usage() throws IOException {
        assertTrue(changes("--since", "2019-01").exits(2).err().contains("\"2019-01\" is not a day to compare with"));
        assertTrue(changes("--since", "2019-02-01").exits(2).err().contains("comes after 2019-01-22"));
        assertTrue(changes("--since", "nowhere").exits(2).err().contains("neither an edition, nor a day"));
        Files.createDirectories(folder.resolve("empty"));
        assertTrue(changes("--since", "empty").exits(2).err().contains("no facts are in empty"));
        assertTrue(changes().exits(2).err().contains("--since EDITION, DATE or DIR is missing"));
        assertTrue(changes("--since", "data/sources.yaml").exits(74).err().contains("it is not a folder"));
    }

    @Test
    void what_could_not_be_read_now_did_not_end() throws IOException {
        Projects.sound(folder.resolve("old"));
        edit("date: 2018", "date: 2018-13");
        Ran ran = changes("--since", "old", "--exit-code").exits(0);
        assertFalse(ran.out().contains("ended"), ran.out());
        assertTrue(ran.err().contains("what could not be read is missing here: 1"), ran.err());
    }

    private void edit(String old, String other) throws IOException {
        edit(folder, "data/pairs/AZE-IRN.yaml", old, other);
    }

    private static void edit(Path root, String name, String old, String other) throws IOException {
        Path file = root.resolve(name);
        Files.writeString(file, Files.readString(file).replace(old, other));
    }

    private Ran changes(String... more) {
        return changesOn("2019-01-22", more);
    }

    private Ran changesOn(String day, String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "changes";
        all[1] = "--as-of";
        all[2] = day;
        System.arraycopy(more, 0, all, 3, more.length);
        return Ran.in(folder, all);
    }
}
