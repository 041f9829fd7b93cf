package bilat.cli;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Printer;
import bilat.publish.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command, and the options that stand before or after any command. */
@Command(
        name = "bilat",
        description = "Briefings on bilateral relations from curated, cited facts.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class)
final class Bilat implements Runnable {
    private static final String EDITIONS = "editions";

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the folder that holds data/ and briefs/; else the first one that holds data/, from here"
                    + " upwards")
    private Optional<Path> project;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the facts; else data/ of the project")
    private Optional<Path> data;

    @Option(
            names = "--briefs",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the definitions; else briefs/ of the project")
    private Optional<Path> briefs;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "say nothing but problems")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "say also how it was done")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "auto, always or never; auto, where a person looks")
    private Optional<Console.Colour> colour;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this and do nothing")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "show the version and do nothing")
    private boolean version;

    private final Console console;
    private final Surroundings surroundings;

    Bilat(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }

    Console.Verbosity verbosity() {
        if (verbose) {
            return Console.Verbosity.VERBOSE;
        }
        return quiet ? Console.Verbosity.QUIET : Console.Verbosity.NORMAL;
    }

    Console.Colour colour() {
        return colour.orElse(Console.Colour.AUTO);
    }

    Console console() {
        return console;
    }

    InputStream standardInput() {
        return surroundings.in();
    }

    /** Today in UTC, the only day that is ever read from a clock. */
    LocalDate today() {
        return LocalDate.now(surroundings.clock());
    }

    /** Says that what was answered may lack something, where facts could not be read. */
    void tellOfErrors(Project project) {
        int omitted = project.facts().omitted().size();
        if (omitted > 0) {
            console.warn("what could not be read is missing here: " + omitted + "; bilat check tells why");
        }
    }

    /** This moment, as a log tells it and nothing that is made. */
    Instant now() {
        return Instant.now(surroundings.clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The folder of the editions, where the command line names none; empty where there is no project. */
    Optional<Path> editions() throws IOException {
        return Folders.of(surroundings.folder(), project, data, briefs).root().map(root -> root.resolve(EDITIONS));
    }

    /** Tells diagnostics with the lines that they are about, apart from what was asked for. */
    void show(List<Diagnostic> diagnostics, Project project) {
        if (console.lines().isPresent()) {
            diagnostics.forEach(console.lines().get()::finding);
        } else {
            String text = new Printer(project.excerpts()).print(diagnostics);
            console.err().print(Paint.diagnostics(text, console.errColour()));
        }
    }

    /** A path of the command line, seen from the working directory. */
    Path path(String typed) {
        return surroundings.folder().resolve(typed);
    }

    private Folders folders() throws IOException {
        return Folders.of(surroundings.folder(), project, data, briefs);
    }

    /**
     * Reads the project.
     *
     * @param definition the file of a definition besides the project's own
     */
    Project read(Optional<Path> definition) throws IOException {
        Folders folders = folders();
        Project read = Project.read(folders.data(), folders.briefs(), definition);
        console.detail("read " + read.files() + " files for " + folders.data());
        return read;
    }
}
