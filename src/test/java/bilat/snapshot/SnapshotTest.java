package bilat.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.FontFile;
import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.DefinitionFiles;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    private static final Path SYNTHETIC = Path.of("src/test/resources/synthetic/data");

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/synthetic/data, XAA, XAB, 2026-06-30",
        "src/test/resources/synthetic/data, XAA, XAB, 2019-03-01",
        "data, AZE, IRN, 2019-01-22",
        "data, AZE, IRN, 2019-01-15",
        "data, ARM, AZE, 2019-01-22",
        "data, AZE, USA, 2019-01-22",
        "data, IRN, USA, 2019-01-22",
        "data, NOR, SWE, 2020-01-01",
    })
    void a_dossier_that_is_read_back_is_the_same(Path root, String first, String second, LocalDate day)
            throws IOException {
        Facts facts = Loading.load(root).facts();
        for (Pair pair : List.of(Pair.of(first, second), Pair.of(second, first))) {
            for (Marking ceiling : Marking.values()) {
                for (String name : List.of("full", "scene-setter", "agreements-annex")) {
                    for (Optional<Actor> side : sides(pair)) {
                        Definition definition = upTo(ceiling, name);
                        Dossier dossier = select(facts, pair, day, side, definition);
                        Found found = read(Snapshot.of(
                                        dossier, Optional.empty(), definition, Optional.empty(), List.of(), "bilat 1"))
                                .snapshot()
                                .orElseThrow();
                        assertEquals(List.of(), found.changed());
                        assertEquals(definition, found.definition());
                        assertEquals(pair, found.options().pair());
                        assertEquals(side, found.options().side());
                        assertEquals(day, found.options().asOf());
                        assertEquals(
                                dossier,
                                select(found.facts(), pair, day, side, found.definition())
                                        .withholding(dossier.withheld()));
                    }
                }
            }
        }
    }

    @Test
    void options_come_back_as_they_were() throws IOException {
        Pair pair = Pair.of("XAB", "XAA");
        Omitted file = new Omitted(Optional.empty(), Optional.empty(), Optional.empty());
        Omitted record = new Omitted(Optional.of("events"), Optional.empty(), Optional.of(pair.canonical()));
        Facts facts = Loading.load(SYNTHETIC).facts().lacking(List.of(file, record));
        Definition counting = counting(upTo(Marking.GREEN, "full"));
        Dossier dossier = select(facts, pair, LocalDate.of(2026, 6, 30), Optional.empty(), counting);
        FontFile font = new FontFile("Some CJK.ttf", "ab".repeat(32));
        Snapshot snapshot = Snapshot.of(
                dossier, Optional.empty(), counting, Optional.of("weekly 2019-W04"), List.of(font), "bilat 1.2.3");
        Found found = read(snapshot).snapshot().orElseThrow();
        assertEquals("bilat 1.2.3", found.options().program());
        assertEquals(Optional.of("weekly 2019-W04"), found.options().edition());
        assertEquals(List.of(font), found.options().fonts());
        assertEquals(List.of(file, record), found.options().omitted());
        assertEquals(List.of(file, record), found.facts().omitted());
        assertTrue(dossier.withheld() > 0);
        assertEquals(Optional.of(dossier.withheld()), found.options().withheld());
        assertEquals(snapshot.factsDigest(), found.options().facts());
        assertEquals(Digest.of(dossier.facts()), snapshot.factsDigest());
    }

    @Test
    void what_lies_above_the_ceiling_is_counted_only_where_it_may_be_said() throws IOException {
        Pair pair = Pair.of("XAA", "XAB");
        Definition hiding = upTo(Marking.CLEAR, "full");
        Dossier dossier =
                select(Loading.load(SYNTHETIC).facts(), pair, LocalDate.of(2026, 6, 30), Optional.empty(), hiding);
        assertTrue(dossier.withheld() > 0);
        byte[] options = Snapshot.of(dossier, Optional.empty(), hiding, Optional.empty(), List.of(), "bilat 1")
                .files()
                .get(Snapshot.OPTIONS);
        assertFalse(new String(options, UTF_8).contains("withheld"));
    }

    @Test
    void a_file_that_was_changed_is_told_by_its_digest() throws IOException {
        for (String name : List.of(Snapshot.FACTS, Snapshot.DEFINITION)) {
            SortedMap<String, byte[]> files = new TreeMap<>(snapshot().files());
            String text = new String(files.get(name), UTF_8);
            files.put(name, text.replaceFirst("Testonia|en\"", "Xestonia").getBytes(UTF_8));
            files.put(name, name.equals(Snapshot.FACTS) ? files.get(name) : (text + " ").getBytes(UTF_8));
            assertEquals(
                    List.of(name), Found.read(files).snapshot().orElseThrow().changed());
        }
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_told() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(snapshot().files());
        files.remove(Snapshot.OPTIONS);
        assertEquals(List.of(Snapshot.OPTIONS), Found.read(files).missing());
        String deep = "[".repeat(100_000);
        for (String hostile : List.of("", "{", deep, "{\"schema\":\"bilat-options/9\"}", "\u0000", "&a [*a]")) {
            files.put(Snapshot.OPTIONS, hostile.getBytes(UTF_8));
            Found.Read read = Found.read(files);
            assertEquals(Optional.empty(), read.snapshot());
            assertEquals(List.of(), read.missing());
            assertFalse(read.errors().isEmpty() && !hostile.isEmpty(), hostile);
        }
    }

    private static Snapshot snapshot() throws IOException {
        Definition full = upTo(Marking.CLEAR, "full");
        Dossier dossier = select(
                Loading.load(SYNTHETIC).facts(),
                Pair.of("XAA", "XAB"),
                LocalDate.of(2026, 6, 30),
                Optional.empty(),
                full);
        return Snapshot.of(dossier, Optional.empty(), full, Optional.empty(), List.of(), "bilat 1");
    }

    private static Found.Read read(Snapshot snapshot) {
        Map<String, byte[]> files = snapshot.files();
        Found.Read read = Found.read(files);
        assertEquals(List.of(), read.errors());
        return read;
    }

    private static Dossier select(Facts facts, Pair pair, LocalDate day, Optional<Actor> side, Definition definition) {
        return Selection.select(facts, pair, day, definition.marking(), side, fact -> Sections.read(definition, fact));
    }

    private static List<Optional<Actor>> sides(Pair pair) {
        return Stream.concat(
                        Stream.of(Optional.<Actor>empty()),
                        pair.sides().stream().map(Optional::of))
                .toList();
    }

    private static Definition upTo(Marking ceiling, String name) {
        return with(ceiling, DefinitionFiles.shipped(name).orElseThrow(), Definition.Withheld.HIDE);
    }

    private static Definition counting(Definition it) {
        return with(it.marking(), it, Definition.Withheld.COUNT);
    }

    private static Definition with(Marking ceiling, Definition it, Definition.Withheld withheld) {
        return new Definition(
                it.brief(),
                it.title(),
                it.audience(),
                ceiling,
                withheld,
                it.language(),
                it.page(),
                it.sections(),
                it.review());
    }
}
