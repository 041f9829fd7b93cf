package bilat.cli;

import bilat.definition.Edition;
import bilat.diagnostic.Diagnostic;
import bilat.load.FoundEdition;
import bilat.publish.Editions;
import bilat.publish.Held;
import bilat.publish.Occasion;
import bilat.publish.Project;
import bilat.publish.Publication;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat publish}: the scheduled job, every brief that an edition names. */
@Command(
        name = "publish",
        description = "Makes every brief that an edition in briefs/ names, and makes again what has changed.",
        footer = {
            "",
            "It ends with 0 where the edition is complete, with 3 where some pairs failed and",
            "keep their last briefs, and with 75 where another publication is under way.",
            "",
            "Examples:",
            "  bilat publish weekly --dry-run",
            "  bilat publish weekly",
            "  bilat publish weekly -q --out /srv/briefs --wait 5m"
        })
final class PublishCommand implements Callable<Integer> {
    private static final int MOST_JOBS = 4;

    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EDITION", description = "an edition in briefs/, or weekly, which ships")
    private String name;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "the folder of the edition's folders; else editions/ of the project")
    private Optional<String> out;

    @Option(names = "--date", paramLabel = "DATE", description = "the day it stands for; else today in UTC")
    private Optional<LocalDate> date;

    @Option(names = "--jobs", paramLabel = "N", description = "how many pairs to make at once; else as the machine can")
    private Optional<Integer> jobs;

    @Option(
            names = "--force",
            description = "make every brief again, and also that of a pair that has lost many of its facts")
    private boolean force;

    @Option(names = "--fail-fast", description = "publish nothing if a pair fails; else the others are published")
    private boolean failFast;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "how long to wait for another publication to end, as 30s or 5m; else not at all")
    private Optional<Duration> wait;

    @Option(names = "--keep", paramLabel = "N", description = "how many editions to keep; else as it is defined")
    private Optional<Integer> keep;

    @Option(names = "--dry-run", description = "tell what would be made, and why; write nothing")
    private boolean dryRun;

    @Mixin
    private FontsOption fonts;

    @Option(
            names = "--log",
            paramLabel = "STYLE",
            defaultValue = "text",
            description = "text or json, a line for each brief; else ${DEFAULT-VALUE}")
    private PublishLog.Style style;

    PublishCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    /** What is read of the project for the edition. */
    private record Read(Project project, Edition edition) {}

    @Override
    public Integer call() throws IOException {
        if (style == PublishLog.Style.JSON) {
            bilat.console().speak(new LogLines(name, bilat::now, bilat.console().err()));
        }
        Occasion occasion = occasion();
        try (Turn turn = new Turn(occasion.root(), bilat.now().toString())) {
            if (!dryRun) {
                turn.tryAtOnce();
            }
            Optional<Read> read = read();
            if (read.isPresent() && !dryRun && !turn.isTaken()) {
                turn.await(wait.orElse(Duration.ZERO));
                // What was published meanwhile may be of newer facts than those that were read.
                if (!Editions.at(occasion.root()).all().isEmpty()) {
                    read = read();
                }
            }
            return (read.isPresent() ? publish(read.get(), occasion) : Exit.FACTS).code();
        } catch (WrongOrder wrong) {
            throw wrongUsage(wrong.getMessage());
        } catch (Held held) {
            return stop(
                            Exit.HELD,
                            "another publication is under way in " + occasion.root() + ": " + held.getMessage()
                                    + (wait.isPresent() ? "" : "; --wait 5m waits for it"))
                    .code();
        }
    }

    /** Reads the project; empty if the edition has errors, which are told. */
    private Optional<Read> read() throws IOException {
        Project project = bilat.read(Optional.empty());
        Optional<FoundEdition> edition = project.edition(name);
        List<Diagnostic> errors =
                edition.map(project::errors).orElseGet(() -> project.briefs().diagnostics());
        if (!errors.isEmpty()) {
            bilat.show(errors, project);
            stop(
                    Exit.FACTS,
                    "nothing is published: "
                            + (edition.isPresent()
                                    ? "the edition \"" + name + "\" has errors"
                                    : "of what can be read, no edition is called \"" + name + "\""));
            return Optional.empty();
        }
        return Optional.of(new Read(
                project, edition.map(FoundEdition::edition).orElseThrow(() -> wrongUsage(project.noEdition(name)))));
    }

    private Occasion occasion() throws IOException {
        jobs.filter(number -> number < 1).ifPresent(number -> {
            throw wrongUsage("--jobs needs at least 1");
        });
        keep.filter(number -> number < 1).ifPresent(number -> {
            throw wrongUsage("--keep needs at least 1: the edition that is made");
        });
        out.filter(String::isEmpty).ifPresent(nothing -> {
            throw wrongUsage("--out names no folder");
        });
        Optional<Path> root = out.isPresent() ? out.map(bilat::path) : bilat.editions();
        return new Occasion(
                root.orElseThrow(() -> wrongUsage("no project here: name the folder of the editions with --out")),
                date.orElseGet(bilat::today),
                Version.program(),
                jobs.orElse(Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors())),
                force ? Occasion.Extent.EVERYTHING : Occasion.Extent.CHANGED,
                failFast ? Occasion.OnFailure.STOP : Occasion.OnFailure.GO_ON,
                keep,
                fonts.read(bilat));
    }

    private Exit publish(Read read, Occasion occasion) throws IOException, WrongOrder {
        PublishLog log = PublishLog.of(style, read.edition(), occasion, bilat, dryRun);
        Publication publication = Publication.of(read.project(), read.edition(), occasion, log);
        return log.ends(dryRun ? publication.rehearse() : publication.publish());
    }

    private Exit stop(Exit exit, String why) {
        bilat.console().stop(exit, why, Optional.empty());
        return exit;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
