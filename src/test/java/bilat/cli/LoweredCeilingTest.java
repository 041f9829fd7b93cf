package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.PublishedProject;
import bilat.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what an edition showed goes on in one for more readers. */
class LoweredCeilingTest {
    private static final String WEEKLY =
            "edition: weekly\npairs: [XAA-XAB, XAA-XAC]\nproducts: [full, changes]\nformats: markdown\n"
                    + "folder: \"{year}-W{week}\"\n";

    private static final String OPEN =
            "pair: XAA-XAB\nevents:\n" + "  one: {date: 2018-01-01, text: it was opened, sources: gazette}\n";

    private static final String NARROW =
            "  two: {date: 2018-01-02, text: a SECRET was kept, sources: gazette, marking: amber}\n";

    private static final String FAULTY = "  three: {date: 2018-13-01, text: it was closed, sources: gazette}\n";

    @TempDir
    Path folder;

    private PublishedProject project;

    @BeforeEach
    void an_edition_was_published_at_a_higher_one() throws IOException {
        project = PublishedProject.in(folder);
        Files.delete(folder.resolve("data/pairs/Bündnis XAA-XAB ş.yaml"));
        project.write("data/pairs/XAA-XAB.yaml", OPEN + NARROW);
        project.write("briefs/weekly.yaml", WEEKLY + "marking: amber\n");
        publish("2019-01-22").exits(0);
        project.write("briefs/weekly.yaml", WEEKLY);
    }

    private Ran publish(String date) {
        return Ran.in(folder, "publish", "weekly", "--date", date, "-q");
    }

    private void assertOpen(String edition) throws IOException {
        assertEquals(
                List.of(),
                Tree.of(project.edition(edition)).entrySet().stream()
                        .filter(file -> file.getValue().contains("SECRET"))
                        .map(file -> file.getKey())
                        .toList());
        Tree.complete(project.edition(edition));
    }

    @Test
    void the_same_edition_is_made_again_without_it() throws IOException {
        assertEquals("", publish("2019-01-22").exits(0).err());
        assertOpen("2019-W04");
    }

    @Test
    void a_pair_that_fails_keeps_nothing_of_it() throws IOException {
        for (String facts : new String[] {OPEN + NARROW + FAULTY, OPEN + FAULTY}) {
            project.write("data/pairs/XAA-XAB.yaml", facts);
            publish("2019-01-29").exits(3);
            assertOpen("2019-W05");
            PublishedProject.copy(project.edition("2019-W04"), folder.resolve("aside"));
            publish("2019-01-22").exits(3);
            assertOpen("2019-W04");
            PublishedProject.copy(folder.resolve("aside"), project.edition("2019-W04"));
        }
    }

    @Test
    void the_next_edition_is_compared_with_what_of_it_may_be_shown() throws IOException {
        project.write("data/pairs/XAA-XAB.yaml", OPEN.replace("opened", "reopened") + NARROW);
        assertEquals("", publish("2019-01-29").exits(0).err());
        assertOpen("2019-W05");
        String bulletin = Files.readString(project.edition("2019-W05").resolve("XAA-XAB-changes.md"));
        assertTrue(bulletin.contains("reopened"), bulletin);
    }
}
