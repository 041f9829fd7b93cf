package bilat.traps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.definition.Format;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loading;
import bilat.publish.Briefs;
import bilat.publish.OrderForm;
import bilat.publish.Project;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small data root and what a brief says of it. Norway and Sweden are its pair where none is named. */
final class Small {
    /** Read after every day that a test tells of, and published before the brief's. */
    static final String REPORT = """
            sources:
              report: {title: A report, publisher: A Ministry, published: 2019-02-01}
            """;

    private final Path root;
    private int files;

    private Small(Path root) {
        this.root = root;
    }

    /** With one source, "report". */
    static Small in(Path root) {
        return new Small(root).with(REPORT);
    }

    Small with(String yaml) {
        try {
            Files.writeString(root.resolve(files++ + ".yaml"), yaml);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The full brief of the two as Markdown, as of 1 March 2019. */
    String brief() {
        return brief("NOR-SWE", "2019-03-01");
    }

    String brief(String pair, String asOf) {
        return brief(pair, asOf, Optional.empty());
    }

    String brief(String pair, String asOf, Optional<Marking> ceiling) {
        try {
            Project project = Project.read(root, Optional.empty(), Optional.empty());
            assertEquals(List.of(), project.diagnostics());
            byte[] made = new Briefs(project, "bilat 0")
                    .make(OrderForm.of(
                                    Pair.of(pair.substring(0, 3), pair.substring(4)),
                                    "full",
                                    Format.MARKDOWN,
                                    LocalDate.parse(asOf))
                            .ceiling(ceiling)
                            .order())
                    .document()
                    .orElseThrow();
            return new String(made, StandardCharsets.UTF_8);
        } catch (IOException | WrongOrder impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rules that the data break, with what is wrong: {@code date-invalid: "010" is not …}. */
    List<String> problems() {
        try {
            return Loading.load(root).diagnostics().stream().map(Small::line).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What rules hold against the facts, as of 1 March 2019. */
    List<String> findings() {
        try {
            return Project.read(root, Optional.empty(), Optional.empty())
                    .diagnostics(Optional.of(LocalDate.parse("2019-03-01")), Severity.WARNING)
                    .stream()
                    .map(Small::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.toString();
    }
}
