package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Omitted;
import bilat.fact.Post;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post with a problem is left out alone: the official, and what refers to the official, stay. */
class FaultyPostsTest {
    private static final Omitted ONE = new Omitted(Optional.of("officials"), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private Loaded load(String posts) throws IOException {
        return new Root(folder)
                .with("sources.yaml", Root.SOURCES + "  broken: {title: A report, url: nowhere}\n")
                .with("officials.yaml", "officials:\n  a-b:\n    name: A. B.\n    country: NOR\n    posts:\n" + posts)
                .with(
                        "pair.yaml",
                        "pair: NOR-SWE\npositions:\n  p: {issue: i, holder: NOR, speaker: a-b, date: 2001, text: t,"
                                + " sources: gazette}\nissues:\n  i: {name: i}\n")
                .load();
    }

    private static String posts(Facts facts) {
        return facts.officials().get("a-b").posts().stream().map(Post::title).collect(Collectors.joining(" "));
    }

    private List<String> codes(Loaded loaded) {
        return loaded.diagnostics().stream()
                .map(found -> found.place().toString().replace(folder + "/", "") + " " + found.code())
                .toList();
    }

    @Test
    void a_post_with_a_fault_of_its_own() throws IOException {
        Loaded loaded = load("""
                      - {title: First, from: 2001, sources: gazette}
                      - {title: Second, from: 2001-13, sources: gazette}
                      - {title: Third, form: 2003, sources: gazette}
                      - {title: Fourth, from: 2004, sources: gazette}
                """);
        assertEquals(
                List.of(
                        "officials.yaml:7:31 date-invalid",
                        "officials.yaml:8:24 key-unknown",
                        "sources.yaml:3:34 address-invalid"),
                codes(loaded));
        assertEquals("First Fourth", posts(loaded.facts()));
        assertEquals(
                1,
                loaded.facts().facts().stream()
                        .filter(fact -> !(fact instanceof Post))
                        .count());
        assertEquals(List.of(ONE, ONE), loaded.facts().omitted());
    }

    @Test
    void a_post_that_cites_what_is_not_there_or_is_broken_itself() throws IOException {
        Loaded loaded = load("""
                      - {title: First, sources: broken}
                      - {title: Second, sources: gazzette}
                      - {title: Third, successor-of: nobody, sources: gazette}
                      - {title: Fourth, sources: gazette}
                """);
        assertEquals(
                List.of(
                        "officials.yaml:7:34 reference-dangling",
                        "officials.yaml:8:38 reference-dangling",
                        "sources.yaml:3:34 address-invalid"),
                codes(loaded));
        assertEquals("Fourth", posts(loaded.facts()));
        assertEquals(List.of(ONE, ONE, ONE), loaded.facts().omitted());
    }

    @Test
    void an_official_with_a_fault_beside_is_left_out_whole() throws IOException {
        Loaded loaded = load("      - {title: First, from: 2001-13, sources: gazette}\n    bron: 1950\n");
        assertEquals(List.of(), List.copyOf(loaded.facts().officials().keySet()));
        assertEquals(2, loaded.facts().omitted().size());
    }

    @Test
    void what_is_found_in_a_later_post_is_told_of_its_line() throws IOException {
        Loaded loaded = load("""
                      - {title: First, from: 2001-13, sources: gazette}
                      - {title: Second, from: 2002, sources: gazette}
                """);
        FactId official = new FactId(Optional.empty(), "a-b");
        assertEquals(
                7,
                new FieldPlaces(loaded.origins())
                        .of("officials", official, Optional.of("posts/0/from"))
                        .orElseThrow()
                        .line());
    }
}
