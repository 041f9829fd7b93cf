package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with a broken line, a key twice and a misspelt field; and another pair that has nothing to do with it. */
class BrokenFileIT {
    private static final String BROKEN = """
            pair: AZE-IRN
            agreements:
              one:
                title: Treaty: the first
                type: treaty
                sources: s
              two:
                title: Treaty
                title: Treaty again
                type: treaty
                sources: s
              three:
                title: Treaty
                type: treaty
                singed: 2018-01-01
                sources: s
              four:
                title: Protocol on customs
                type: protocol
                signed: 2018-02-02
                sources: s
            """;

    private static final String SOUND = """
            pair: NOR-SWE
            events:
              bridge: {date: 2018-05-17, text: the bridge was opened, sources: s}
            """;

    @TempDir
    Path project;

    @BeforeEach
    void facts() throws IOException {
        Path data = Files.createDirectories(project.resolve("data"));
        Files.writeString(data.resolve("broken.yaml"), BROKEN);
        Files.writeString(data.resolve("sound.yaml"), SOUND);
        Files.writeString(
                data.resolve("sources.yaml"),
                "sources:\n  s: {title: Gazette, publisher: Norway, published: 2018-06-01}\n");
    }

    @Test
    void each_fault_is_told_at_its_place_in_one_run() throws Exception {
        Target.Run run = Target.bilat(project, "check").exits(1);
        assertEquals("""
                data/broken.yaml:4:18: error[yaml-colon]: a colon inside a value
                    4 |     title: Treaty: the first
                      |                  ^
                   help: put the whole value in quotation marks: "Treaty: the first"
                data/broken.yaml:9:5: error[key-twice]: "title" stands here for the second time
                    9 |     title: Treaty again
                      |     ^^^^^
                   data/broken.yaml:8:5: first here
                    8 |     title: Treaty
                      |     ^^^^^
                   help: keep one of them
                data/broken.yaml:15:5: error[key-unknown]: "singed" is not a key of an agreement
                   15 |     singed: 2018-01-01
                      |     ^^^^^^
                   help: did you mean "signed"?
                """, run.text());
    }

    @Test
    void a_brief_that_would_use_it_is_refused_with_the_faults() throws Exception {
        Target.Run run = Target.bilat(project, "brief", "AZE-IRN", "--as-of", "2019-01-22")
                .exits(1);
        assertEquals("", run.text());
        assertTrue(run.err().contains("data/broken.yaml:15:5: error[key-unknown]"), run.err());
    }

    @Test
    void keep_going_leaves_it_out_and_says_so() throws Exception {
        Target.Run run = Target.bilat(project, "brief", "AZE-IRN", "--as-of", "2019-01-22", "--keep-going")
                .exits(3);
        assertTrue(run.text().contains("Protocol on customs"), run.text());
        assertTrue(run.text().contains("Three records have errors and are left out (in agreements)."), run.text());
        assertFalse(run.text().contains("Treaty"), run.text());
    }

    @Test
    void a_brief_of_another_pair_is_not_disturbed() throws Exception {
        Target.Run run = Target.bilat(project, "brief", "NOR-SWE", "--as-of", "2019-01-22")
                .exits(0);
        assertTrue(run.text().contains("On 17 May 2018, the bridge was opened."), run.text());
        assertEquals("", run.err());
    }

    @Test
    void norway_is_never_false() throws Exception {
        Files.writeString(project.resolve("data/broken.yaml"), """
                pair: NOR-SWE
                agreements:
                  treaty:
                    title: Treaty
                    type: treaty
                    parties: [NO, SWE]
                    depositary: NO
                    signatories: {NO: nobody}
                    denounced: {by: NO, on: 2018}
                    sources: s
                """);
        String found = Target.bilat(project, "check").exits(1).text();
        assertEquals(3, found.split("\"NO\" is not the code of a country", -1).length - 1, found);
        assertEquals(3, found.split("help: write NOR, the code of three letters", -1).length - 1, found);
        assertFalse(found.contains("false"), found);
    }
}
