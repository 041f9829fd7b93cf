package bilat.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Format;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Point;
import bilat.fact.Post;
import bilat.fact.Source;
import bilat.load.Loading;
import bilat.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A PDF carries what it shows and nothing beyond: every stream of it is unpacked and searched. */
class CarryingTest {
    private static final Path SYNTHETIC = Path.of("src/test/resources/synthetic/data");
    private static final Actor XAA = new Actor("XAA");

    private static Project project;
    private static Facts facts;

    @BeforeAll
    static void load() throws IOException {
        project = Project.read(SYNTHETIC, Optional.empty(), Optional.empty());
        facts = Loading.load(SYNTHETIC).facts();
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void nothing_above_the_ceiling_is_carried(Marking ceiling) throws Exception {
        for (String as : List.of("full", "scene-setter", "agreements-annex", "changes")) {
            String all = unpacked(make(as, Optional.of(XAA), ceiling, Order.Carrying.FACTS));
            assertNone(ids(fact -> !fact.marking().isWithin(ceiling)), all, as + " up to " + ceiling);
            assertNone(sources(ceiling), all, as + " up to " + ceiling);
        }
    }

    @Test
    void at_red_it_is_carried() throws Exception {
        String all = unpacked(make("full", Optional.of(XAA), Marking.RED, Order.Carrying.FACTS));
        List<String> secrets = ids(fact -> !fact.marking().isWithin(Marking.GREEN));
        assertTrue(secrets.stream().filter(all::contains).count() > 3, secrets.toString());
    }

    @Test
    void what_a_side_may_say_is_carried_in_its_own_brief_alone() throws Exception {
        List<String> own =
                ids(fact -> fact instanceof Point point && point.side().equals(XAA));
        List<String> other =
                ids(fact -> fact instanceof Point point && !point.side().equals(XAA));
        String setter = unpacked(make("scene-setter", Optional.of(XAA), Marking.RED, Order.Carrying.FACTS));
        assertTrue(own.stream().allMatch(setter::contains), own.toString());
        assertNone(other, setter, "scene-setter");
        String full = unpacked(make("full", Optional.of(XAA), Marking.RED, Order.Carrying.FACTS));
        assertNone(own, full, "full for one side");
        assertNone(other, full, "full for one side");
    }

    @Test
    void what_no_section_can_show_is_not_carried() throws Exception {
        String annex = unpacked(make("agreements-annex", Optional.empty(), Marking.RED, Order.Carrying.FACTS));
        Predicate<Fact> shown = fact -> fact instanceof Agreement
                || fact instanceof Post
                || fact instanceof Figure figure && figure.counts().equals(Optional.of(Figure.Counts.AGREEMENTS));
        assertNone(ids(shown.negate()), annex, "annex");
        assertTrue(ids(fact -> fact instanceof Agreement).stream().anyMatch(annex::contains));
    }

    @Test
    void what_is_carried_makes_the_same_brief_as_a_project_of_its_own(@TempDir Path folder) throws Exception {
        byte[] pdf = make("full", Optional.empty(), Marking.GREEN, Order.Carrying.FACTS);
        Path data = Files.createDirectory(folder.resolve("data"));
        Path definition = folder.resolve("definition.json");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.write(
                    data.resolve("facts.yaml"),
                    Tampering.embedded(document, Snapshot.FACTS).toByteArray());
            Files.write(
                    definition,
                    Tampering.embedded(document, Snapshot.DEFINITION).toByteArray());
        }
        Project own = Project.read(data, Optional.empty(), Optional.of(definition));
        assertArrayEquals(pdf, make(own, "full", Optional.empty(), Optional.empty(), Order.Carrying.FACTS));
    }

    @Test
    void three_files_are_carried_unless_they_are_left_out() throws Exception {
        byte[] carrying = make("full", Optional.empty(), Marking.CLEAR, Order.Carrying.FACTS);
        try (PDDocument document = Loader.loadPDF(carrying)) {
            assertEquals(
                    Set.of(Snapshot.FACTS, Snapshot.DEFINITION, Snapshot.OPTIONS),
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .keySet());
        }
        byte[] bare = make("full", Optional.empty(), Marking.CLEAR, Order.Carrying.NOTHING);
        assertFalse(unpacked(bare).contains("EmbeddedFile"));
        assertFalse(unpacked(bare).contains("facts.json"));
    }

    private static void assertNone(List<String> secrets, String all, String message) {
        assertEquals(List.of(), secrets.stream().filter(all::contains).toList(), message);
    }

    /** As they would stand in JSON. */
    private static List<String> ids(Predicate<Fact> which) {
        return facts.facts().stream()
                .filter(fact -> !(fact instanceof Post))
                .filter(which)
                .map(fact -> "\"" + fact.id() + "\"")
                .toList();
    }

    /** The ids of sources that lie above the ceiling, and the titles that no other source has. */
    private static List<String> sources(Marking ceiling) {
        Set<String> known = facts.sources().values().stream()
                .filter(source -> source.marking().isWithin(ceiling))
                .map(Source::title)
                .collect(Collectors.toSet());
        List<String> secrets = new ArrayList<>();
        facts.sources().values().stream()
                .filter(source -> !source.marking().isWithin(ceiling))
                .forEach(source -> {
                    secrets.add("\"" + source.id() + "\"");
                    if (!known.contains(source.title())) {
                        secrets.add(source.title());
                    }
                });
        return secrets;
    }

    private static byte[] make(String as, Optional<Actor> side, Marking ceiling, Order.Carrying carrying)
            throws WrongOrder {
        return make(project, as, side, Optional.of(ceiling), carrying);
    }

    private static byte[] make(
            Project from, String as, Optional<Actor> side, Optional<Marking> ceiling, Order.Carrying carrying)
            throws WrongOrder {
        return new Briefs(from, "bilat 1")
                .make(OrderForm.of(Pair.of("XAA", "XAB"), as, Format.PDF, LocalDate.of(2026, 6, 30))
                        .side(side)
                        .ceiling(ceiling)
                        .since(as.equals("changes") ? Optional.of(yearBefore(from)) : Optional.empty())
                        .carrying(carrying)
                        .order())
                .document()
                .orElseThrow();
    }

    private static Since yearBefore(Project from) {
        return new Since(from.facts(), Optional.of(LocalDate.of(2025, 6, 30)), Optional.empty());
    }

    private static String unpacked(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] bytes = stream.createInputStream().readAllBytes();
                    all.append(new String(bytes, ISO_8859_1)).append(new String(bytes, UTF_8));
                }
            }
        }
        return all.toString();
    }
}
