package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayeringTest {
    private static final List<Java> MAIN = Java.under(Path.of("src/main/java"));
    private static final List<String> FAULTS = Layers.faults(MAIN);

    @Test
    void our_files_keep_the_table() {
        assertEquals("", String.join("\n", FAULTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fact     | import bilat.definition.Section;                 | fact may not import definition",
                "document | import static bilat.fact.Marking.CLEAR;          | document may not import fact",
                "fact     | bilat.document.Block.Paragraph block;            | fact may not import document",
                "fact     | bilat . document . Block block;                  | fact may not import document",
                "render   | import bilat.render.pdf.Theme;                   | render may not import render.pdf",
                "definition | import bilat.cli.Main;                         | definition may not import cli",
                "publish  | import bilat.cli.Main;                           | publish may not import cli",
                "brief    | import org.yaml.snakeyaml.Yaml;        | org.yaml.snakeyaml is not for brief: org.yaml",
                "render   | com.lowagie.text.Document document;    | com.lowagie is not for render: com.lowagie",
                "publish  | import picocli.CommandLine;                      | picocli is not for publish: picocli.",
                "fact     | import org.apache.pdfbox.Loader; | a library that is not in the table: org.apache.pdfbox.Loader",
                "fact     | var day = LocalDate.now(clock);                  | System is not for fact: .now(",
                "publish  | var clock = Clock.systemUTC();         | System is not for publish: Clock.systemUTC",
                "fact     | var home = System.getenv(`HOME`);                | System is not for fact: System.getenv",
                "brief    | var locale = Locale.getDefault();      | System is not for brief: Locale.getDefault",
                "brief    | var zone = ZoneId.systemDefault();     | System is not for brief: ZoneId.systemDefault",
                "load     | Charset.defaultCharset();             | System is not for load: Charset.defaultCharset",
                "load     | byte[] bytes = text.getBytes();                  | System is not for load: .getBytes()",
                "wording  | name.toUpperCase();                           | System is not for wording: .toUpperCase()",
                "cli      | Files.writeString(path, text);           | writing files is not for cli: Files.writeString",
                "load     | new FileOutputStream(file);             | writing files is not for load: FileOutputStream",
                "util     | int nothing;                                     | package \"util\" is not in the table",
                "''       | int nothing;                                     | package \"\" is not in the table",
            })
    void a_forbidden_line_is_found(String packageName, String line, String fault) {
        String name = packageName.equals("''") ? "" : packageName;
        assertEquals(List.of("Planted.java: " + fault), planted(name, line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "publish | import bilat.brief.Sections;",
                "cli     | import bilat.publish.Briefs;",
                "cli     | import picocli.CommandLine;",
                "cli     | var today = LocalDate.now(clock);",
                "load    | import org.yaml.snakeyaml.Yaml;",
                "publish | Files.move(from, to);",
                "fact    | // as bilat.cli.Main does with System.out",
                "fact    | String text = \"bilat.cli.Main says \\\" System.out\";",
                "fact    | /* Files.delete(it) */ name.toUpperCase(Locale.ROOT);",
                "fact    | package bilat.fact;",
            })
    void what_is_allowed_passes(String packageName, String line) {
        assertEquals(List.of(), planted(packageName, line));
    }

    @Test
    void a_permission_that_nobody_uses_is_found() {
        List<Java> files = List.of(
                Java.of(Path.of("A.java"), "fact", ""),
                Java.of(Path.of("B.java"), "diagnostic", ""),
                Java.of(Path.of("C.java"), "check", "import bilat.fact.Fact;"),
                Java.of(Path.of("D.java"), "publish", ""));
        assertEquals(List.of("nothing in check imports diagnostic: take the permission back"), Layers.faults(files));
    }

    @Test
    void a_forbidden_import_in_a_copy_of_the_tree_is_found(@TempDir Path copy) throws IOException {
        for (Java file : MAIN) {
            Path to = copy.resolve(file.path());
            Files.createDirectories(to.getParent());
            Files.writeString(to, file.text());
        }
        Path pair = Path.of("bilat", "fact", "Pair.java");
        Files.writeString(copy.resolve(pair), "import bilat.document.Block;", StandardOpenOption.APPEND);
        List<String> faults = new ArrayList<>(Layers.faults(Java.under(copy)));
        faults.removeAll(FAULTS);
        assertEquals(List.of(pair + ": fact may not import document"), faults);
    }

    /** What is wrong with a file of one line; that it leaves permissions unused is not its fault. */
    private static List<String> planted(String packageName, String line) {
        return Layers.faults(List.of(Java.of(Path.of("Planted.java"), packageName, line))).stream()
                .filter(fault -> fault.startsWith("Planted"))
                .toList();
    }
}
