package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.definition.Edition;
import bilat.definition.Format;
import bilat.definition.NameTemplate;
import bilat.definition.Pairs;
import bilat.definition.Review;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {
    @TempDir
    Path folder;

    @Test
    void an_edition_is_read_as_it_is_written() throws IOException {
        Edition read = read("""
                edition: quarterly
                pairs: [IRN-AZE, AZE-USA]
                products: [full, scene-setter]
                formats: markdown
                sides: [AZE, IRN]
                marking: green
                folder: "Q {year}-{month}"
                file: "{product}/{pair}-{side}"
                review: {officials: P30D, default: P90D}
                keep: 4
                """);
        assertEquals(
                new Edition(
                        "quarterly",
                        new Pairs.Listed(List.of(Pair.of("IRN", "AZE"), Pair.of("AZE", "USA"))),
                        List.of("full", "scene-setter"),
                        List.of(Format.MARKDOWN),
                        List.of(new Actor("AZE"), new Actor("IRN")),
                        Marking.GREEN,
                        new NameTemplate("Q {year}-{month}"),
                        new NameTemplate("{product}/{pair}-{side}"),
                        Optional.of(
                                new Review(new TreeMap<>(Map.of("officials", Period.ofDays(30))), Period.ofDays(90))),
                        4),
                read);
    }

    @Test
    void what_is_left_out_is_as_documented() throws IOException {
        Edition read = read("edition: daily\nproducts: full\n");
        assertEquals(
                new Edition(
                        "daily",
                        new Pairs.OnFile(),
                        List.of("full"),
                        List.of(Format.PDF, Format.MARKDOWN),
                        List.of(),
                        Marking.CLEAR,
                        new NameTemplate("{date}"),
                        new NameTemplate("{pair}-{product}-{side}"),
                        Optional.empty(),
                        12),
                read);
        assertEquals(read, read("edition: daily\nproducts: full\npairs: all\nsides: []\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "folder: 'W{weak}' | 3:9 `{weak}` is not a slot of this name; did you mean {week}?",
                "folder: '{pair}-{year}'    | 3:9 `{pair}` is not a slot of this name; write {year}, {week}, {month},"
                        + " {day}, {date}",
                "folder: 'W{week}' | 3:9 `W{week}` is the same folder year after year; write {year}-W{week},"
                        + " {year}-{month} or {date}",
                "folder: '{year}-{month}-W{week}' | 3:9 {year} cannot be both the year of the week and that of the"
                        + " month; write {year}-W{week}, {year}-{month} or {date}",
                "folder: '{year}-{day}'     | 3:9 {day} is the same in every month; write {year}-{month}-{day}, or"
                        + " {date}",
                "folder: '{year}/{week}'    | 3:9 `{year}/{week}` is a path, and one folder is due; write it without a"
                        + " slash",
                "folder: '../{date}'        | 3:9 `../{date}` leads out of the folder; begin each part with a letter,"
                        + " a digit or a slot",
                "folder: '.{date}'          | 3:9 `.{date}` begins with a dot; begin each part with a letter, a digit"
                        + " or a slot",
                "folder: '/srv/{date}'      | 3:9 `/srv/{date}` leads out of the folder; write it without the slash"
                        + " at its start",
                "folder: '{date'            | 3:9 `{date` has a sign that a file's name cannot have everywhere; write"
                        + " letters, digits, hyphens, underscores and dots",
                "file: '{pair}-{prodct}'    | 3:7 `{prodct}` is not a slot of this name; did you mean {product}?",
                "file: '{pair}/../{product}'| 3:7 `{pair}/../{product}` leads out of the folder; begin each part with a"
                        + " letter, a digit or a slot",
                "file: 'C:/{pair}'          | 3:7 `C:/{pair}` has a sign that a file's name cannot have everywhere;"
                        + " write letters, digits, hyphens, underscores and dots",
                "file: '{pair}//{product}'  | 3:7 `{pair}//{product}` has an empty part; begin each part with a"
                        + " letter, a digit or a slot",
                "file: '{product}'          | 3:7 the briefs of all pairs would be called `{product}`; write {pair}"
                        + " into it",
                "file: 'facts/{pair}'       | 3:7 `facts/XAA-XAB.pdf` is the name of what stands beside the briefs;"
                        + " give them another name",
                "keep: 0                    | 3:7 `0` is not a whole number from 1 to 9999; write a number from 1 to"
                        + " 9999",
                "formats: [pdf, pdf]        | 3:16 `pdf` stands in this list for the second time; keep one of them",
                "pairs: [AZE-IRN, IRN-AZE]  | 3:18 `IRN-AZE` stands in this list for the second time; keep one of"
                        + " them",
                "pairs: {county: AZE}       | 3:9 `county` is not a key of a choice of pairs; did you mean `country`?",
                "pairs: {country: AZ}       | 3:18 `AZ` is not the code of a country; write AZE, the code of three"
                        + " letters",
                "format: pdf                | 3:1 `format` is not a key of an edition; did you mean `formats`?",
                "marking: ambre             | 3:10 `ambre` is not one of the words that can stand here; did you mean"
                        + " `amber`?",
            })
    void what_cannot_stand_is_told_with_what_could(String line, String told) throws IOException {
        String text = "edition: daily\nproducts: [full]\n" + line + "\n";
        assertEquals(told, problems(text).replace('"', '`'), text);
    }

    @Test
    void two_products_or_sides_are_not_given_one_name() throws IOException {
        assertEquals(
                "3:7 several products would be called \"{pair}\"; write {product} into it",
                problems("edition: daily\nproducts: [full, changes]\nfile: \"{pair}\"\n"));
        assertEquals(
                "4:7 a brief for either side would be called \"{pair}\"; write {side} into it",
                problems("edition: daily\nproducts: scene-setter\nsides: [AZE, IRN]\nfile: \"{pair}\"\n"));
        assertEquals(
                "4:7 \"index.pdf\" is the name of what stands beside the briefs; give them another name",
                problems("edition: daily\nproducts: index\npairs: AZE-IRN\nfile: \"{product}\"\nformats: pdf\n"));
        assertEquals("", problems("edition: daily\nproducts: full\npairs: AZE-IRN\nfile: brief\n"));
    }

    @Test
    void an_edition_with_a_misspelt_first_key_is_not_taken_for_a_definition() throws IOException {
        assertEquals(
                "1:1 \"editon\" is not a key of an edition; did you mean \"edition\"?",
                problems("editon: daily\nproducts: full\n"));
    }

    @Test
    void two_editions_of_one_name_are_told_and_a_definition_may_have_it_too() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "edition: full\nproducts: full\n");
        Files.writeString(folder.resolve("b.yaml"), "edition: full\nproducts: full\n");
        Files.writeString(folder.resolve("c.yaml"), "brief: full\ntitle: x\nsections: gaps\n");
        DefinitionFiles files = DefinitionFiles.load(folder);
        assertEquals(
                List.of(folder + "/b.yaml:1:10 id-twice"),
                files.diagnostics().stream()
                        .map(diagnostic -> diagnostic.place() + " " + diagnostic.code())
                        .toList());
        assertEquals(List.of("full"), List.copyOf(files.editions().keySet()));
        assertEquals(List.of("full"), List.copyOf(files.definitions().keySet()));
    }

    @Test
    void the_shipped_edition_has_no_problems() {
        Edition weekly = DefinitionFiles.shippedEdition("weekly").orElseThrow().edition();
        assertEquals("{year}-W{week}", weekly.folder().text());
    }

    private Edition read(String text) throws IOException {
        assertEquals("", problems(text));
        return DefinitionFiles.load(folder)
                .editions()
                .values()
                .iterator()
                .next()
                .edition();
    }

    /** Place, message and help, a line each. */
    private String problems(String text) throws IOException {
        Files.writeString(folder.resolve("edition.yaml"), text);
        return DefinitionFiles.load(folder).diagnostics().stream()
                .map(diagnostic -> diagnostic.place().line() + ":"
                        + diagnostic.place().column() + " " + diagnostic.message() + "; "
                        + diagnostic.help().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
