package bilat.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bilat.PublishedProject;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedEditionTest {
    private static final Pair PAIR = Pair.of("XAA", "XAB");

    private static final Happening.Watcher NOBODY = new Happening.Watcher() {
        @Override
        public void begins(int pairs) {
            // Nobody looks.
        }

        @Override
        public void sees(Happening happening) {
            // Nobody looks.
        }
    };

    @TempDir
    Path folder;

    private Project publish(PublishedProject project, String date) throws IOException, WrongOrder {
        Project read = Project.read(folder.resolve("data"), Optional.of(folder.resolve("briefs")), Optional.empty());
        Files.createDirectories(project.editions());
        Occasion occasion = new Occasion(
                project.editions(),
                LocalDate.parse(date),
                "bilat test",
                1,
                Occasion.Extent.CHANGED,
                Occasion.OnFailure.GO_ON,
                Optional.empty(),
                List.of());
        Publication.of(read, read.edition("weekly").orElseThrow().edition(), occasion, NOBODY)
                .publish();
        return read;
    }

    @Test
    void what_was_published_can_be_read_again() throws Exception {
        PublishedProject project = PublishedProject.in(folder);
        project.write("briefs/weekly.yaml", """
                edition: weekly
                products: [full, changes]
                formats: markdown
                folder: "{year}-W{week}"
                """);
        Project then = publish(project, "2019-01-22");
        project.pair("XAA-XAB", "closed");
        publish(project, "2019-01-29");

        Editions editions = Editions.at(project.editions());
        assertEquals(
                List.of("weekly 2019-W04", "weekly 2019-W05"),
                editions.all().stream().map(PublishedEdition::title).toList());
        PublishedEdition newest = editions.latest().orElseThrow();
        assertEquals("2019-W05", newest.folder());
        assertEquals(Optional.empty(), editions.named("2019-W06"));
        assertEquals(
                newest.manifest(),
                Editions.of(project.editions().resolve("latest")).orElseThrow().manifest());

        PublishedEdition first = editions.named("2019-W04").orElseThrow();
        PublishedEdition.KnownFacts known = first.snapshot(PAIR).orElseThrow();
        assertEquals(LocalDate.of(2019, 1, 22), known.day());
        assertEquals(
                Digest.of(Selection.kept(then.facts(), PAIR, known.day(), Marking.CLEAR)),
                Digest.of(known.loaded().facts()));
        assertEquals(Optional.empty(), first.comparedWith(PAIR, editions));
        assertEquals(Optional.empty(), first.snapshot(Pair.of("XAA", "XAD")));

        Since since = newest.comparedWith(Pair.of("XAB", "XAA"), editions).orElseThrow();
        assertEquals(Digest.of(known.loaded().facts()), Digest.of(since.facts()));
        assertEquals(Optional.of("weekly 2019-W04"), since.edition());
        assertEquals("full", newest.definition("full").orElseThrow().brief());
        assertEquals(Optional.empty(), newest.definition("scene-setter"));

        Files.writeString(project.edition("2019-W04/facts/XAA-XAB.json"), "{}");
        FileSystemException changed = assertThrows(FileSystemException.class, () -> first.snapshot(PAIR));
        assertEquals(
                "it was changed after it was published; put it back from a backup, or move its edition away",
                changed.getReason());
    }

    @Test
    void an_edition_is_known_before_its_pairs_are_read() throws Exception {
        PublishedProject project = PublishedProject.in(folder);
        publish(project, "2019-01-22");
        publish(project, "2019-01-29");
        Path manifest = project.edition("2019-W04/manifest.json");
        String text = Files.readString(manifest);
        int pairs = text.indexOf("\"pairs\": [");
        Files.writeString(manifest, text.substring(0, pairs + 20));

        Editions editions = Editions.at(project.editions());
        PublishedEdition spoilt = editions.named("2019-W04").orElseThrow();
        assertEquals(LocalDate.of(2019, 1, 22), spoilt.date());
        assertEquals("full", spoilt.definition("full").orElseThrow().brief());
        UncheckedIOException unreadable = assertThrows(UncheckedIOException.class, () -> spoilt.of(PAIR));
        assertEquals(
                manifest + ": it is no manifest any more", unreadable.getCause().getMessage());

        Files.writeString(manifest, text.replace("\"pairs\": [", "\"pairs\":["));
        PublishedEdition typed =
                Editions.at(project.editions()).named("2019-W04").orElseThrow();
        assertEquals(4, typed.manifest().pairs().size());
        assertEquals(spoilt.title(), typed.title());
    }

    @Test
    void where_nothing_was_published_there_is_nothing() throws IOException {
        Editions none = Editions.at(folder.resolve("editions"));
        assertEquals(List.of(), none.all());
        assertEquals(Optional.empty(), none.latest());
    }
}
