package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.PublishedProject;
import bilat.publish.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What a program that collects logs can read, whatever becomes of a publication. */
class PublishLogTest {
    @TempDir
    Path folder;

    private PublishedProject project;

    @BeforeEach
    void a_project() throws IOException {
        project = PublishedProject.in(folder);
        project.write(
                "briefs/weekly.yaml",
                "edition: weekly\npairs: XAA-XAB\nproducts: full\nformats: markdown\nfolder: \"{year}-W{week}\"\n");
    }

    /** What is said on standard error, each line an object with the same head. */
    private List<Map<String, Object>> publish(int exit, String edition, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("publish", edition, "--log", "json", "-q"));
        arguments.addAll(List.of(more));
        List<Map<String, Object>> lines = new ArrayList<>();
        String said =
                Ran.in(folder, arguments.toArray(String[]::new)).exits(exit).err();
        for (String line : said.lines().toList()) {
            Map<String, Object> node = new Yaml().load(line);
            assertTrue(line.startsWith("{\"schema\":\"bilat-publish-log/1\",\"time\":\"2019-01-22T00:30:00Z\","), line);
            assertEquals(edition, node.get("edition"));
            lines.add(node);
        }
        return lines;
    }

    /** The one line that is said where nothing comes of it. */
    private Map<String, Object> stopped(int exit, String edition, String... more) throws IOException {
        List<Map<String, Object>> lines = publish(exit, edition, more);
        Map<String, Object> last = lines.get(lines.size() - 1);
        assertEquals("error stopped", last.get("level") + " " + last.get("event"));
        assertEquals(exit, last.get("exit-code"));
        return last;
    }

    @Test
    void wrong_usage_is_one_object() throws IOException {
        Map<String, Object> unknown = stopped(2, "weekyl");
        assertEquals("no edition is called \"weekyl\"; there is weekly; did you mean weekly?", unknown.get("message"));
        assertEquals("Try 'bilat publish --help'", unknown.get("help"));
        assertEquals(
                "--jobs needs at least 1", stopped(2, "weekly", "--jobs", "0").get("message"));
    }

    @Test
    void what_the_machine_refuses_is_one_object() throws IOException {
        project.write("file", "");
        assertTrue(
                stopped(74, "weekly", "--out", "file").get("message").toString().endsWith("file: it is not a folder"));
        Files.move(folder.resolve("data"), folder.resolve("elsewhere"));
        assertFalse(publish(74, "weekly", "-v").isEmpty());
    }

    @Test
    void the_lock_that_another_holds_is_one_object() throws Exception {
        Files.createDirectory(project.editions());
        Lock held = Lock.take(project.editions(), "the test");
        try {
            assertTrue(stopped(75, "weekly").get("message").toString().contains("since the test; --wait 5m"));
        } finally {
            held.close();
        }
        assertEquals(List.of(), publish(0, "weekly"));
    }

    @Test
    void errors_of_the_edition_are_told_with_their_places() throws IOException {
        project.write("briefs/weekly.yaml", "edition: weekly\nproducts: fll\n");
        Map<String, Object> finding = publish(1, "weekly").get(0);
        assertEquals("error finding", finding.get("level") + " " + finding.get("event"));
        assertEquals("product-unknown", finding.get("rule"));
        assertTrue(finding.get("file").toString().endsWith("briefs/weekly.yaml"));
        assertEquals(2, finding.get("line"));
        assertEquals(11, finding.get("column"));
        assertEquals(
                "nothing is published: the edition \"weekly\" has errors",
                stopped(1, "weekly").get("message"));
    }

    @Test
    void what_would_be_made_is_not_called_made() throws IOException {
        List<String> events = new ArrayList<>();
        Ran ran = Ran.in(folder, "publish", "weekly", "--log", "json", "--dry-run");
        for (String line : ran.exits(0).err().lines().toList()) {
            Map<String, Object> node = new Yaml().load(line);
            events.add(node.get("event").toString());
        }
        assertEquals(List.of("begun", "would-make", "ended"), events);
        assertEquals("", ran.out());
    }
}
