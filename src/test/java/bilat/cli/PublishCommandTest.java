package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Locales;
import bilat.Tree;
import bilat.definition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishCommandTest {
    private static final String MARKDOWN =
            "edition: weekly\nproducts: [full, changes]\nformats: markdown\n" + "folder: \"{year}-W{week}\"\nkeep: 3\n";

    @TempDir
    Path folder;

    @BeforeEach
    void a_project_of_two_pairs() throws IOException {
        Projects.write(folder, "data/sources.yaml", """
                sources:
                  report: {title: A report, publisher: A Ministry, published: 2018-11-21}
                """);
        pair("AZE-IRN", 12);
        pair("AZE-USA", 2);
        Projects.write(folder, "briefs/weekly.yaml", MARKDOWN);
    }

    /** So many events, of which the first can be told apart. */
    private void pair(String pair, int events) throws IOException {
        events(pair, events, "the first was held");
    }

    private void events(String pair, int events, String first) throws IOException {
        StringBuilder text = new StringBuilder("pair: " + pair + "\nevents:\n");
        IntStream.range(0, events)
                .forEach(i -> text.append("  event-" + i + ": {date: 2018-01-0" + (i % 9 + 1) + ", text: "
                        + (i == 0 ? first : "another was held as number " + i) + ", sources: report}\n"));
        Projects.write(folder, "data/pairs/" + pair + ".yaml", text.toString());
    }

    private Ran publish(String date, String... more) {
        List<String> arguments = new ArrayList<>(List.of("publish", "weekly", "--date", date));
        arguments.addAll(List.of(more));
        return Ran.in(folder, arguments.toArray(String[]::new));
    }

    private Path edition(String name) {
        return folder.resolve("editions").resolve(name);
    }

    private String told(Ran ran) {
        return ran.err().replace(folder + "/", "");
    }

    @Test
    void the_first_edition_is_made_and_a_second_run_makes_nothing() throws IOException {
        Ran first = publish("2019-01-22").exits(0);
        assertEquals("", first.out());
        assertEquals(
                List.of("made AZE-IRN-full.md", "made AZE-USA-full.md"),
                first.err().lines().limit(2).sorted().toList());
        assertTrue(told(first).endsWith("weekly 2019-W04: 2 briefs made, 0 unchanged, in editions/2019-W04\n"));
        Manifest manifest = Tree.complete(edition("2019-W04"));
        assertEquals(List.of("changes"), manifest.pairs().get(0).unmade());
        assertEquals(12, manifest.pairs().get(0).facts().orElseThrow().count());
        assertEquals("2019-W04", Files.readSymbolicLink(edition("latest")).toString());
        SortedMap<String, String> before = Tree.of(folder);
        assertEquals(
                "weekly 2019-W04: nothing to make, 2 briefs unchanged\n",
                publish("2019-01-22").exits(0).err());
        assertEquals("", publish("2019-01-22", "-q").exits(0).err());
        assertEquals(before, Tree.of(folder));
    }

    @Test
    void after_an_edit_only_the_pairs_that_it_reaches_are_made_again_and_the_bulletin_names_it() throws IOException {
        publish("2019-01-22").exits(0);
        String other = Files.readString(edition("2019-W04/AZE-USA-full.md"));
        events("AZE-IRN", 12, "the first was put off");
        assertEquals("""
                would make AZE-IRN-full.md: its facts changed
                would make AZE-IRN-changes.md
                """, publish("2019-01-22", "--dry-run").exits(0).out());
        assertEquals("""
                made AZE-IRN-full.md: its facts changed
                made AZE-IRN-changes.md
                weekly 2019-W04: 2 briefs made, 1 unchanged, in editions/2019-W04
                """, told(publish("2019-01-22").exits(0)));
        assertEquals(other, Files.readString(edition("2019-W04/AZE-USA-full.md")));
        String bulletin = Files.readString(edition("2019-W04/AZE-IRN-changes.md"));
        assertTrue(bulletin.contains("compared with what it published first, as of 22 January 2019"), bulletin);
        assertTrue(bulletin.contains("the first was put off"), bulletin);
        assertFalse(bulletin.contains("another was held"), bulletin);
        Tree.complete(edition("2019-W04"));
        assertEquals("", publish("2019-01-22", "-q").exits(0).err());
        publish("2019-01-29").exits(0);
        Manifest next = Tree.complete(edition("2019-W05"));
        assertEquals("2019-W04", next.comparedWith().orElseThrow());
        assertEquals(
                4, next.pairs().stream().mapToInt(pair -> pair.briefs().size()).sum());
        assertEquals("2019-W05", Files.readSymbolicLink(edition("latest")).toString());
    }

    @Test
    void a_pair_that_fails_keeps_its_last_briefs_and_the_others_are_published() throws IOException {
        publish("2019-01-22").exits(0);
        Path old = edition("2019-W04/AZE-IRN-full.md");
        Files.writeString(
                folder.resolve("data/pairs/AZE-IRN.yaml"),
                Files.readString(folder.resolve("data/pairs/AZE-IRN.yaml")).replaceFirst("2018-01-01", "2018-13-01"));
        Ran ran = publish("2019-01-29", "-q").exits(3);
        assertEquals(
                "bilat: AZE-IRN is not made: facts that it would use have errors; \"bilat brief AZE-IRN --as-of"
                        + " 2019-01-29\" tells which; its briefs are those of 2019-W04\n",
                ran.err());
        Manifest.OfPair pair = Tree.complete(edition("2019-W05")).pairs().get(0);
        assertEquals(Manifest.Status.FAILED, pair.status());
        assertEquals("2019-W04", pair.keptFrom().orElseThrow());
        assertEquals("2019-01-22", pair.facts().orElseThrow().asOf().toString());
        assertEquals(Files.readString(old), Files.readString(edition("2019-W05/AZE-IRN-full.md")));
        SortedMap<String, String> before = Tree.of(folder);
        publish("2019-01-29").exits(3);
        assertEquals(before, Tree.of(folder));
        publish("2019-02-05").exits(3);
        assertEquals(
                "2019-W04",
                Tree.complete(edition("2019-W06")).pairs().get(0).keptFrom().orElseThrow());
        pair("AZE-IRN", 12);
        String made = publish("2019-02-05").exits(0).err();
        assertTrue(made.contains("made AZE-IRN-full.md: its pair failed before"), made);
        Manifest.OfPair mended = Tree.complete(edition("2019-W06")).pairs().get(0);
        assertEquals("2019-W04", mended.compared().orElseThrow().folder());
    }

    @Test
    void where_all_fail_or_one_may_not_nothing_is_published() throws IOException {
        publish("2019-01-22").exits(0);
        SortedMap<String, String> before = Tree.of(edition(""));
        Projects.write(folder, "data/pairs/AZE-USA.yaml", "pair: AZE-USA\nevents: [\n");
        assertTrue(publish("2019-01-29", "--fail-fast")
                .exits(1)
                .err()
                .endsWith("bilat: nothing is published; what was published before is as it was\n"));
        Projects.write(folder, "data/sources.yaml", "sources: [\n");
        publish("2019-01-29").exits(1);
        publish("2019-01-22").exits(1);
        assertEquals(before, Tree.of(edition("")));
    }

    @Test
    void a_letter_without_a_font_stops_its_pair_alone() throws IOException {
        Projects.write(folder, "briefs/weekly.yaml", MARKDOWN.replace("markdown", "[pdf, markdown]"));
        events("AZE-IRN", 12, "the first was held in 東京");
        Ran ran = publish("2019-01-22").exits(3);
        assertTrue(ran.err().contains("AZE-IRN is not made: no font of the PDF has some of its letters;"), ran.err());
        assertFalse(ran.err().contains("東"), ran.err());
        Manifest manifest = Tree.complete(edition("2019-W04"));
        assertEquals(List.of(), manifest.pairs().get(0).briefs());
        SortedMap<String, String> before = Tree.of(edition(""));
        publish("2019-01-22").exits(3);
        assertEquals(before, Tree.of(edition("")));
        publish("2019-01-29", "--fail-fast").exits(1);
        Projects.write(folder, "briefs/weekly.yaml", MARKDOWN.replace("markdown", "pdf") + "pairs: AZE-IRN\n");
        publish("2019-01-29").exits(1);
        assertEquals(before, Tree.of(edition("")));
    }

    @Test
    void a_run_away_loss_keeps_the_last_briefs_unless_it_is_forced() throws IOException {
        publish("2019-01-22").exits(0);
        pair("AZE-IRN", 9);
        Ran ran = publish("2019-01-29").exits(3);
        assertTrue(ran.err().contains("AZE-IRN is not made: more than a fifth of its facts are gone"), ran.err());
        pair("AZE-IRN", 10);
        publish("2019-01-29").exits(0);
        pair("AZE-IRN", 7);
        publish("2019-02-05", "--force").exits(0);
        assertEquals(
                7,
                Tree.complete(edition("2019-W06"))
                        .pairs()
                        .get(0)
                        .facts()
                        .orElseThrow()
                        .count());
    }

    @Test
    void a_pair_of_which_everything_is_gone_is_left_out_if_it_was_not_much() throws IOException {
        publish("2019-01-22").exits(0);
        Files.delete(folder.resolve("data/pairs/AZE-USA.yaml"));
        Ran ran = publish("2019-01-29").exits(0);
        assertTrue(ran.err().contains("bilat: AZE-USA is left out: nothing of it is on file any more\n"), ran.err());
        assertEquals(1, Tree.complete(edition("2019-W05")).pairs().size());
        pair("AZE-USA", 2);
        Files.delete(folder.resolve("data/pairs/AZE-IRN.yaml"));
        publish("2019-02-05").exits(3);
        assertEquals(2, Tree.complete(edition("2019-W06")).pairs().size());
        Files.delete(folder.resolve("data/pairs/AZE-USA.yaml"));
        publish("2019-02-12").exits(1);
    }

    @Test
    void only_old_editions_of_ours_are_deleted() throws IOException {
        Files.createDirectories(edition("2018-W01"));
        Files.writeString(edition("2018-W01/notes.txt"), "mine");
        for (String day : List.of("2019-01-01", "2019-01-08", "2019-01-15", "2019-01-22")) {
            publish(day).exits(0);
        }
        assertEquals(List.of("2018-W01", "2019-W02", "2019-W03", "2019-W04", "latest"), names());
        assertEquals(
                "would delete 2019-W02\nwould delete 2019-W03\n",
                publish("2019-01-29", "--dry-run", "--keep", "2")
                        .exits(0)
                        .err()
                        .lines()
                        .filter(line -> line.contains("delete"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        publish("2019-01-08", "--keep", "1").exits(0);
        assertEquals(List.of("2018-W01", "2019-W02", "2019-W04", "latest"), names());
        assertEquals("2019-W04", Files.readSymbolicLink(edition("latest")).toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(edition(""))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_rehearsal_writes_nothing() throws IOException {
        SortedMap<String, String> before = Tree.of(folder);
        Ran ran = publish("2019-01-22", "--dry-run").exits(0);
        assertEquals("would make AZE-IRN-full.md\nwould make AZE-USA-full.md\n", ran.out());
        assertEquals("weekly 2019-W04: 2 briefs would be made, 0 unchanged, in editions/2019-W04\n", told(ran));
        assertEquals(before, Tree.of(folder));
        assertFalse(Files.exists(edition("")));
    }

    @Test
    void what_is_damaged_or_dropped_is_put_right() throws IOException {
        publish("2019-01-22").exits(0);
        SortedMap<String, String> before = Tree.of(edition(""));
        Files.writeString(edition("2019-W04/AZE-IRN-full.md"), "other");
        Files.delete(edition("2019-W04/AZE-USA-full.md"));
        Files.delete(edition("2019-W04/facts/AZE-USA.json"));
        Files.delete(edition("2019-W04/SHA256SUMS"));
        Files.writeString(edition("2019-W04/briefs/full.json"), "{}");
        Ran ran = publish("2019-01-22").exits(0);
        assertTrue(ran.err().contains("made AZE-IRN-full.md: its file was changed or is gone\n"), ran.err());
        assertEquals(before, Tree.of(edition("")));
        Projects.write(folder, "briefs/weekly.yaml", MARKDOWN.replace("[full, changes]", "agreements-annex"));
        Ran dropped = publish("2019-01-22").exits(0);
        assertTrue(dropped.err().contains("took away AZE-IRN-full.md\n"), dropped.err());
        assertTrue(dropped.err().contains("made AZE-IRN-agreements-annex.md\n"), dropped.err());
        Tree.complete(edition("2019-W04"));
    }

    @Test
    void every_cause_is_told() throws IOException {
        publish("2019-01-22").exits(0);
        Ran day = publish("2019-01-23", "--dry-run").exits(0);
        assertTrue(day.out().contains("would make AZE-IRN-full.md: it is of another day\n"), day.out());
        Ran forced = publish("2019-01-22", "--dry-run", "--force").exits(0);
        assertTrue(forced.out().contains("would make AZE-IRN-full.md: everything is made again\n"), forced.out());
        Projects.write(folder, "briefs/weekly.yaml", MARKDOWN + "review: {default: P1D}\n");
        Ran definition = publish("2019-01-22", "--dry-run").exits(0);
        assertTrue(definition.out().contains("would make AZE-IRN-full.md: its definition changed\n"), definition.out());
    }

    @Test
    void each_side_has_its_own_and_nobody_elses() throws IOException {
        Projects.write(
                folder,
                "briefs/weekly.yaml",
                "edition: weekly\nproducts: scene-setter\nformats: markdown\nsides: [IRN, USA]\n"
                        + "folder: \"{year}-W{week}\"\npairs: [USA-AZE, AZE-IRN, AZE-FRA]\n");
        Ran ran = publish("2019-01-22").exits(0);
        assertEquals(
                List.of("AZE-IRN-scene-setter-IRN.md", "AZE-USA-scene-setter-USA.md"),
                Tree.complete(edition("2019-W04")).pairs().stream()
                        .flatMap(pair -> pair.briefs().stream())
                        .map(brief -> brief.file().path())
                        .toList());
        assertTrue(ran.err().contains("nothing is on file of AZE-FRA\n"), ran.err());
    }

    @Test
    void what_lies_above_the_ceiling_is_not_named_whether_it_can_be_read_or_not() throws IOException {
        pair("AZE-GEO", 3);
        Path file = folder.resolve("data/pairs/AZE-GEO.yaml");
        Files.writeString(file, Files.readString(file).replace("events:", "marking: red\nevents:"));
        Ran ran = publish("2019-01-22", "-v").exits(0);
        assertFalse(ran.err().contains("GEO") || Tree.of(edition("")).toString().contains("GEO"), ran.err());
        Files.writeString(file, Files.readString(file) + "x: [\n");
        Ran broken = publish("2019-01-22").exits(3);
        assertFalse(broken.err().contains("GEO"), broken.err());
        assertTrue(
                broken.err()
                        .contains("bilat: what cannot be read may be of pairs that are not in this edition; bilat check"
                                + " tells what\n"),
                broken.err());
    }

    @Test
    void the_same_is_made_by_one_and_by_several_and_in_any_locale() throws Exception {
        publish("2019-01-22", "--jobs", "1").exits(0);
        SortedMap<String, String> one = Tree.of(edition(""));
        publish("2019-01-22", "--jobs", "3", "--out", folder.resolve("b").toString())
                .exits(0);
        assertEquals(one, Tree.of(folder.resolve("b")));
        Locales.in(
                Locales.TURKISH,
                () -> publish("2019-01-22", "--out", folder.resolve("c").toString())
                        .exits(0));
        assertEquals(one, Tree.of(folder.resolve("c")));
    }

    @Test
    void a_program_can_read_what_happens() throws IOException {
        Ran ran = publish("2019-01-22", "--log", "json", "--jobs", "1").exits(0);
        String head = "{\"schema\":\"bilat-publish-log/1\",\"time\":\"2019-01-22T00:30:00Z\",\"level\":\"info\","
                + "\"edition\":\"weekly\",\"folder\":\"2019-W04\",\"event\":";
        assertEquals(
                List.of(
                        head + "\"nothing-to-compare\",\"pair\":\"AZE-IRN\",\"file\":\"changes\"}",
                        head + "\"nothing-to-compare\",\"pair\":\"AZE-USA\",\"file\":\"changes\"}",
                        head + "\"begun\",\"pairs\":2}",
                        head + "\"made\",\"pair\":\"AZE-IRN\",\"file\":\"AZE-IRN-full.md\",\"cause\":\"new\"}",
                        head + "\"made\",\"pair\":\"AZE-USA\",\"file\":\"AZE-USA-full.md\",\"cause\":\"new\"}",
                        head + "\"ended\",\"path\":\"" + edition("2019-W04")
                                + "\",\"made\":2,\"unchanged\":0,\"failed\":0,\"exit-code\":0}"),
                ran.err().lines().toList());
        assertEquals("", publish("2019-01-22", "--log", "json", "-q").exits(0).err());
    }

    @Test
    void on_a_terminal_one_line_is_rewritten() {
        Ran ran = Ran.in(folder, true, "publish", "weekly", "--date", "2019-01-22", "--jobs", "1")
                .exits(0);
        assertEquals(
                "\r\u001b[K1 of 2 pairs: AZE-IRN\r\u001b[K2 of 2 pairs: AZE-USA\r\u001b[K"
                        + "weekly 2019-W04: 2 briefs made, 0 unchanged, in editions/2019-W04\n",
                told(ran).replace("\r\u001b[K\r\u001b[K", "\r\u001b[K"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "publish weekyl           | no edition is called \"weekyl\"; there is weekly; did you mean weekly?",
                "publish full             | no edition is called \"full\"; there is weekly",
                "publish weekly --wait 5  | Invalid value for option '--wait': \"5\" is not a length of time; write 30s,"
                        + " 5m or 2h",
                "publish weekly --jobs 0  | --jobs needs at least 1",
                "publish weekly --jobs x  | Invalid value for option '--jobs': \"x\" is not a whole number that could be"
                        + " meant",
                "publish weekly --keep 0  | --keep needs at least 1: the edition that is made",
                "publish                  | EDITION is missing",
            })
    void wrong_usage_is_answered(String line, String message) {
        assertEquals(
                "bilat: " + message + "\nTry 'bilat publish --help'\n",
                Ran.in(folder, line.split(" ")).exits(2).err());
    }

    @Test
    void a_folder_that_holds_something_else_is_not_written_into() throws IOException {
        publish("2019-01-22").exits(0);
        Projects.write(folder, "briefs/daily.yaml", "edition: daily\nproducts: full\n");
        SortedMap<String, String> before = Tree.of(edition(""));
        assertEquals(
                "bilat: " + edition("") + " holds editions of \"weekly\"; give another folder with --out\nTry 'bilat"
                        + " publish --help'\n",
                Ran.in(folder, "publish", "daily", "--date", "2019-01-22")
                        .exits(2)
                        .err());
        Files.createDirectories(edition("2019-W09"));
        Files.writeString(edition("2019-W09/notes.txt"), "mine");
        assertTrue(publish("2019-02-26").exits(2).err().contains("2019-W09 is there and is no edition"));
        Files.delete(edition("2019-W09/notes.txt"));
        assertEquals(before, Tree.of(edition("")));
        assertTrue(publish("2019-01-22", "--out", folder + "/a/b")
                .exits(74)
                .err()
                .contains("cannot read or write " + folder + "/a: it is not there"));
    }

    @Test
    void an_edition_with_errors_is_told_where_they_are() throws IOException {
        Projects.write(
                folder, "briefs/weekly.yaml", "edition: weekly\nproducts: [fll, scene-setter]\npairs: AZE-IRQ\n");
        Ran ran = publish("2019-01-22").exits(1);
        assertEquals("""
                briefs/weekly.yaml:2:12: error[product-unknown]: no definition is called "fll"
                    2 | products: [fll, scene-setter]
                      |            ^^^
                   help: did you mean "full"?
                briefs/weekly.yaml:2:17: error[side-missing]: a brief as scene-setter is made for one side, and the \
                edition names none
                    2 | products: [fll, scene-setter]
                      |                 ^^^^^^^^^^^^
                   help: name the countries for which it is made: sides: [AZE]
                bilat: nothing is published: the edition "weekly" has errors
                """, told(ran));
        String checked = Ran.in(folder, "check").exits(1).out();
        assertTrue(
                checked.contains("weekly.yaml:3:8: warning[pair-not-on-file]: nothing is on file of AZE-IRQ"), checked);
        assertTrue(checked.contains("help: did you mean AZE-IRN?"), checked);
    }
}
