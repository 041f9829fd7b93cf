package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.PublishedProject;
import bilat.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where people or machines have been at work in the folders of published editions. */
class PublishTroubleTest {
    @TempDir
    Path folder;

    private PublishedProject project;

    @BeforeEach
    void an_edition_is_published() throws IOException {
        project = PublishedProject.in(folder);
        project.write(
                "briefs/weekly.yaml",
                "edition: weekly\npairs: XAA-XAB\nproducts: [full, changes]\nformats: markdown\n"
                        + "folder: \"{year}-W{week}\"\n");
        publish("2019-01-22").exits(0);
    }

    private Ran publish(String date, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"publish", "weekly", "--date", date, "-q"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Ran.in(folder, arguments);
    }

    private String told(Ran ran) {
        return ran.err().replace(folder + "/", "");
    }

    @Test
    void nothing_is_published_beside_a_latest_edition_whose_manifest_is_damaged() throws IOException {
        Path manifest = project.edition("2019-W04").resolve("manifest.json");
        String whole = Files.readString(manifest);
        for (String damaged : new String[] {
            whole.substring(0, whole.length() / 2), whole.replace("bilat-manifest/1", "bilat-manifest/2")
        }) {
            Files.writeString(manifest, damaged);
            assertEquals(
                    "bilat: editions/2019-W04 is the latest edition, and its manifest.json cannot be read: it is"
                            + " damaged, or of another version of bilat; put it back from a backup, or move the folder"
                            + " away and nothing is compared with it\nTry 'bilat publish --help'\n",
                    told(publish("2019-01-29").exits(2)));
        }
        Files.move(project.edition("2019-W04"), folder.resolve("away"));
        assertEquals("", publish("2019-01-29").exits(0).err());
        assertEquals(
                "2019-W05",
                Files.readSymbolicLink(project.editions().resolve("latest")).toString());
    }

    @Test
    void what_was_never_complete_goes_before_what_was_published() throws IOException {
        publish("2019-01-29").exits(0);
        Path manifest = project.edition("2019-W05").resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("\"state\": \"complete\"", "\"state\": \"making\""));
        Path latest = project.editions().resolve("latest");
        Files.delete(latest);
        Files.createSymbolicLink(latest, Path.of("2019-W04"));
        assertEquals("", publish("2019-02-05", "--keep", "2").exits(0).err());
        assertTrue(Files.exists(project.edition("2019-W04")));
        assertFalse(Files.exists(project.edition("2019-W05")));
    }

    @Test
    void an_edition_of_an_earlier_day_than_the_latest_is_made_and_said_not_to_be_the_latest() throws IOException {
        assertEquals(
                "bilat: latest still leads to 2019-W04, which is of a later day than 2019-01-15\n",
                publish("2019-01-15").exits(0).err());
        assertTrue(publish("2019-01-15", "--log", "json")
                .exits(0)
                .err()
                .contains("\"latest-stays\",\"latest\":\"2019-W04\""));
        assertEquals(
                "2019-W04",
                Files.readSymbolicLink(project.editions().resolve("latest")).toString());
    }

    @Test
    void what_is_no_folder_is_called_so() throws IOException {
        project.write("file", "");
        Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
        for (String taken : new String[] {"file", "dangling"}) {
            assertEquals(
                    "bilat: cannot read or write " + taken + ": it is not a folder\n",
                    told(publish("2019-01-22", "--out", taken).exits(74)));
        }
        Path latest = project.editions().resolve("latest");
        Files.delete(latest);
        Files.createDirectory(latest);
        assertEquals(
                "bilat: cannot make the link \"latest\" in editions: something else is called so, or the file system"
                        + " has no links\n",
                told(publish("2019-01-22").exits(0)));
    }

    @Test
    void a_link_in_the_place_of_an_edition_is_not_written_through() throws IOException {
        SortedMap<String, String> before = Tree.of(project.edition("2019-W04"));
        for (String to : new String[] {"2019-W04", "nowhere"}) {
            Path link = Files.createSymbolicLink(project.edition("2019-W05"), Path.of(to));
            assertEquals(
                    "bilat: editions/2019-W05 is a link; take it away, or give another folder with --out\n"
                            + "Try 'bilat publish --help'\n",
                    told(publish("2019-01-29").exits(2)));
            Files.delete(link);
        }
        assertEquals(before, Tree.of(project.edition("2019-W04")));
    }

    @Test
    void no_edition_is_made_inside_another() throws IOException {
        for (String name : new String[] {"2019-W04", "latest"}) {
            assertEquals(
                    "bilat: editions/" + name + " is the folder of one edition; name the one above it with --out\n"
                            + "Try 'bilat publish --help'\n",
                    told(publish("2019-01-29", "--out", "editions/" + name).exits(2)));
        }
        assertEquals(
                "bilat: --out names no folder\nTry 'bilat publish --help'\n",
                publish("2019-01-29", "--out", "").exits(2).err());
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_named() throws IOException {
        Path brief = project.edition("2019-W04").resolve("XAA-XAB-full.md");
        Files.delete(brief);
        Files.createDirectory(brief);
        assertEquals(
                "bilat: cannot read or write editions/2019-W04/XAA-XAB-full.md: Is a directory\n",
                told(publish("2019-01-22").exits(74)));
        publish("2019-01-29").exits(0);
        Path next = project.edition("2019-W05").resolve("index.md");
        Files.delete(next);
        Files.createDirectory(next);
        assertTrue(told(publish("2019-01-29").exits(74)).contains("editions/2019-W05/index.md: Is a directory"));
    }

    @Test
    void the_link_is_mended_wherever_it_leads() throws IOException {
        Path latest = project.editions().resolve("latest");
        for (String to : new String[] {"/", "latest", "nowhere", "..", "elsewhere/2019-W04"}) {
            Files.delete(latest);
            Files.createSymbolicLink(latest, Path.of(to));
            assertEquals("", publish("2019-01-22").exits(0).err());
            assertEquals("2019-W04", Files.readSymbolicLink(latest).toString());
        }
    }

    @Test
    void an_edition_that_may_be_in_a_file_with_errors_is_not_called_unknown() throws IOException {
        project.write("briefs/daily.yaml", "edition: [\n");
        String told = told(Ran.in(folder, "publish", "daily").exits(1));
        assertTrue(told.startsWith("briefs/daily.yaml:1:10: error[yaml-bracket]"), told);
        assertTrue(
                told.endsWith("bilat: nothing is published: of what can be read, no edition is called \"daily\"\n"),
                told);
    }
}
