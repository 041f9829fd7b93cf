package bilat.cli;

import bilat.publish.Project;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a brief is compared with. */
final class SinceOption {
    @Option(
            names = "--since",
            paramLabel = "EDITION|DATE|DIR",
            description = "tell what changed since a published edition, a day, or the facts of another data root")
    private Optional<String> typed;

    boolean isAsked() {
        return typed.isPresent();
    }

    /** The facts that are meant. */
    Optional<Since> read(Bilat bilat, Project project, LocalDate asOf, CommandSpec spec) throws IOException {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Since.of(typed.get(), bilat.path(typed.get()), project.facts(), asOf));
        } catch (WrongOrder wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
