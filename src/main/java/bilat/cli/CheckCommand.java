package bilat.cli;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.publish.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bilat check}: is the data right? */
@Command(
        name = "check",
        description = "Is the data right? Every file is read; with PATHs, only what is wrong in these is shown.",
        footer = {"", "Examples:", "  bilat check", "  bilat check --strict --notes data/pairs/AZE-IRN.yaml"})
final class CheckCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "a file or folder among the facts or definitions")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--strict", description = "warnings fail too")
    private boolean strict;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day for what needs one, as planned meetings do; no clock is read")
    private Optional<LocalDate> asOf;

    @Option(names = "--notes", description = "show also what is only worth knowing; it never fails")
    private boolean notes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif, github or gitlab; else ${DEFAULT-VALUE}")
    private ReportFormat format;

    CheckCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> wanted = wanted();
        Project project = bilat.read(Optional.empty());
        List<Diagnostic> found = project.diagnostics(asOf, notes ? Severity.NOTE : Severity.WARNING).stream()
                .filter(diagnostic -> isWanted(diagnostic.place().file(), wanted))
                .toList();
        format.print(found, project, bilat);
        long errors = count(found, Severity.ERROR);
        long warnings = count(found, Severity.WARNING);
        long noted = count(found, Severity.NOTE);
        long faulty = found.stream()
                .map(diagnostic -> diagnostic.place().file())
                .distinct()
                .count();
        // A job that runs by itself is silent while all is well; a person wants to see that it ran.
        boolean silent = found.isEmpty() && !bilat.console().errIsTerminal();
        String counts = count(errors, "error") + ", " + count(warnings, "warning")
                + (notes ? ", " + count(noted, "note") : "") + " in " + faulty + " of "
                + count(project.files(), "file");
        if (silent) {
            bilat.console().detail(counts);
        } else {
            bilat.console().say(counts);
        }
        boolean failed = errors > 0 || strict && warnings > 0;
        return (failed ? Exit.FACTS : Exit.DONE).code();
    }

    private List<Path> wanted() throws NoSuchFileException {
        List<Path> wanted = new ArrayList<>();
        for (String typed : paths) {
            Path path = bilat.path(typed);
            if (!Files.exists(path)) {
                throw new NoSuchFileException(typed);
            }
            wanted.add(absolute(path));
        }
        return wanted;
    }

    private boolean isWanted(String file, List<Path> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(absolute(bilat.path(file))::startsWith);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
