package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.definition.Definition;
import bilat.document.Block;
import bilat.document.Document;
import bilat.fact.Dossier;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.Loaded;
import bilat.load.Loading;
import bilat.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A few facts as an analyst types them, and what a brief makes of them. Four sources are there already:
 * {@code gazette}, official and undated; {@code wire} and {@code paper}, news of January 2020; {@code ministry}, in
 * Norway's own voice.
 */
record Given(
        String facts, Pair pair, LocalDate asOf, Marking ceiling, List<String> sections, Definition.Withheld withheld) {
    private static final String SOURCES = """
            sources:
              gazette: {title: Official Gazette, publisher: Gazette Office, type: official, reliability: A}
              wire: {title: Sides meet, publisher: Wire, published: 2020-01-02, type: news, reliability: C}
              paper: {title: Sides quarrel, publisher: Paper, published: 2020-01-03, type: news}
              ministry: {title: Statement 7, publisher: Ministry of Norway, published: 2020-01-01, type: official, side: NOR}
            """;

    /** Facts of Norway and Sweden, seen on 30 June 2020. */
    static Given facts(String facts) {
        return new Given(
                facts,
                Pair.of("NOR", "SWE"),
                LocalDate.of(2020, 6, 30),
                Marking.CLEAR,
                List.of(),
                Definition.Withheld.HIDE);
    }

    Given on(String day) {
        return new Given(facts, pair, LocalDate.parse(day), ceiling, sections, withheld);
    }

    Given of(String first, String second) {
        return new Given(facts, Pair.of(first, second), asOf, ceiling, sections, withheld);
    }

    Given upTo(Marking marking) {
        return new Given(facts, pair, asOf, marking, sections, withheld);
    }

    Given countingWithheld() {
        return new Given(facts, pair, asOf, ceiling, sections, Definition.Withheld.COUNT);
    }

    /** With other sections in the brief than the one that is looked at. */
    Given beside(String... others) {
        return new Given(facts, pair, asOf, ceiling, List.of(others), withheld);
    }

    /** The Markdown of one section, without its notes; empty where the brief has no such section. */
    String section(String name) {
        return alone(name)
                .map(markdown -> markdown.substring(markdown.indexOf("## "), markdown.indexOf("\n*test · ")))
                .map(markdown -> markdown.stripTrailing() + "\n")
                .orElse("");
    }

    /** The notes of a brief of one section, one a line. */
    String notes(String name) {
        return alone(name)
                .map(markdown -> markdown.substring(markdown.indexOf("\n[^1]: ") + 1))
                .orElse("");
    }

    /** The pictures of one section. */
    List<Block.Picture> pictures(String name) {
        return document(name).parts().stream()
                .filter(part -> part.id().equals(name))
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    /** The whole brief as Markdown. */
    String brief(String... names) {
        return new MarkdownRenderer().render(document(names));
    }

    private Optional<String> alone(String name) {
        Document all = document(name);
        return all.parts().stream()
                .filter(part -> part.id().equals(name))
                .findFirst()
                .map(part -> new Document(all.head(), List.of(part), all.colophon(), all.labels()))
                .map(new MarkdownRenderer()::render);
    }

    private Document document(String... names) {
        List<String> all = Stream.concat(sections.stream(), Stream.of(names)).toList();
        return Whole.document(dossier(), all, ceiling, withheld);
    }

    Dossier dossier() {
        try {
            Path root = Files.createTempDirectory("given");
            Path typed = Files.writeString(root.resolve("facts.yaml"), facts);
            Path sources = Files.writeString(root.resolve("sources.yaml"), SOURCES);
            Loaded loaded = Loading.load(root);
            Files.delete(typed);
            Files.delete(sources);
            Files.delete(root);
            assertEquals(List.of(), loaded.diagnostics());
            return Selection.select(loaded.facts(), pair, asOf, ceiling, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
