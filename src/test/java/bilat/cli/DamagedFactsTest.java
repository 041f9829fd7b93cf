package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.PublishedProject;
import bilat.Tree;
import bilat.definition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No bulletin is made against facts that are not as they were published. */
class DamagedFactsTest {
    private static final String DAMAGED =
            "bilat: XAA-XAB is not made: the facts that it is compared with are not as they"
                    + " were published, editions/2019-W04/facts/XAA-XAB.json; put them back from a backup, or move their edition"
                    + " away; its briefs are those of 2019-W04\n";

    @TempDir
    Path folder;

    private PublishedProject project;
    private Path facts;
    private String whole;

    @BeforeEach
    void the_facts_of_one_pair_of_an_edition_are_damaged() throws IOException {
        project = PublishedProject.in(folder);
        project.write(
                "briefs/weekly.yaml",
                "edition: weekly\npairs: [XAA-XAB, XAA-XAC]\nproducts: [full, changes]\nformats: markdown\n"
                        + "folder: \"{year}-W{week}\"\n");
        publish("2019-01-15").exits(0);
        publish("2019-01-22").exits(0);
        facts = project.edition("2019-W04").resolve("facts/XAA-XAB.json");
        whole = Files.readString(facts);
        Files.writeString(facts, whole.replace("opened", "closed"));
    }

    private Ran publish(String date, String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", "weekly", "--date", date, "-q"));
        arguments.addAll(List.of(more));
        return Ran.in(folder, arguments.toArray(String[]::new));
    }

    private String told(Ran ran) {
        return ran.err().replace(folder + "/", "");
    }

    private Manifest.OfPair pair(String edition) throws IOException {
        return Tree.complete(project.edition(edition)).pairs().get(0);
    }

    private String file(String name) throws IOException {
        return Files.readString(project.editions().resolve(name));
    }

    @Test
    void the_pair_keeps_its_last_briefs_and_the_others_are_published() throws IOException {
        assertEquals(DAMAGED, told(publish("2019-01-29").exits(3)));
        Manifest.OfPair damaged = pair("2019-W05");
        assertEquals(Optional.of(Manifest.Reason.EARLIER_FACTS_DAMAGED), damaged.reason());
        assertEquals(Optional.of("2019-W04"), damaged.keptFrom());
        assertEquals(Optional.empty(), damaged.facts());
        assertEquals(file("2019-W04/XAA-XAB-changes.md"), file("2019-W05/XAA-XAB-changes.md"));
        assertTrue(file("2019-W05/index.md").contains("the facts that an earlier edition kept of it are damaged"));
        assertTrue(file("2019-W05/XAA-XAC-full.md").contains("weekly 2019-W05"));
        SortedMap<String, String> before = Tree.of(folder);
        assertEquals(DAMAGED, told(publish("2019-01-29").exits(3)));
        publish("2019-02-05", "--fail-fast").exits(1);
        assertEquals(before, Tree.of(folder));
    }

    @Test
    void they_are_looked_for_again_until_they_are_put_back() throws IOException {
        publish("2019-01-29").exits(3);
        assertEquals(DAMAGED, told(publish("2019-02-05").exits(3)));
        assertEquals(file("2019-W04/XAA-XAB-full.md"), file("2019-W06/XAA-XAB-full.md"));
        Files.writeString(facts, whole);
        assertEquals("", publish("2019-02-05").exits(0).err());
        assertEquals("2019-W04", pair("2019-W06").compared().orElseThrow().folder());
        assertTrue(file("2019-W06/XAA-XAB-changes.md").contains("weekly 2019-W04"));
        assertEquals("", publish("2019-01-29").exits(0).err().replaceFirst("bilat: latest still .*\n", ""));
        assertEquals("2019-W04", pair("2019-W05").compared().orElseThrow().folder());
    }

    @Test
    void where_their_edition_is_moved_away_the_one_before_is_compared_with() throws IOException {
        Files.delete(facts);
        publish("2019-01-29").exits(3);
        Files.move(project.edition("2019-W04"), folder.resolve("away"));
        assertEquals("", publish("2019-02-05").exits(0).err());
        assertEquals("2019-W03", pair("2019-W06").compared().orElseThrow().folder());
    }

    @Test
    void nothing_is_kept_of_which_nobody_knows_whether_it_may_be_shown() throws IOException {
        project.write(
                "data/pairs/XAB-XAD.yaml",
                "pair: XAB-XAD\nmarking: red\nevents:\n"
                        + "  e: {date: 2018-01-01, text: it was held, sources: gazette}\n");
        publish("2019-01-29").exits(3);
        assertEquals(List.of(), pair("2019-W05").briefs());
        Files.writeString(facts, whole);
        assertEquals("", publish("2019-01-29").exits(0).err());
        assertEquals("2019-W04", pair("2019-W05").compared().orElseThrow().folder());
    }

    @Test
    void an_edition_that_is_made_again_is_not_compared_with_them_either() throws IOException {
        assertEquals("", publish("2019-01-22").exits(0).err());
        assertEquals(whole, Files.readString(facts));
        Files.writeString(facts, whole.replace("opened", "closed"));
        Files.move(project.edition("2019-W03"), folder.resolve("away"));
        project.pair("XAA-XAB", "repainted");
        Ran ran = publish("2019-01-22").exits(3);
        assertTrue(told(ran).contains("published, editions/2019-W04/facts/XAA-XAB.json; put them back"), ran.err());
        assertFalse(file("2019-W04/XAA-XAB-full.md").contains("repainted"));
        Files.writeString(facts, whole);
        assertEquals("", publish("2019-01-22").exits(0).err());
        assertTrue(file("2019-W04/XAA-XAB-changes.md").contains("repainted"));
    }

    @Test
    void a_brief_that_is_damaged_is_not_taken_over() throws IOException {
        Files.writeString(facts, whole);
        Files.delete(project.edition("2019-W04").resolve("XAA-XAB-changes.md"));
        project.write("data/pairs/XAA-XAB.yaml", "pair: XAA-XAB\nevents: [\n");
        publish("2019-01-29").exits(3);
        assertEquals(
                List.of("XAA-XAB-full.md"),
                pair("2019-W05").briefs().stream()
                        .map(brief -> brief.file().path())
                        .toList());
    }
}
