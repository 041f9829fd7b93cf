package bilat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The file that {@code --as} names, if it does not name a definition of the project. */
final class DefinitionFile {
    private DefinitionFile() {}

    /**
     * Looks for it.
     *
     * @param command the one that asks
     */
    static Optional<Path> of(String typed, Bilat bilat, CommandSpec command) throws IOException {
        if (!typed.contains("/") && !typed.matches(".*\\.ya?ml")) {
            return Optional.empty();
        }
        Path file = bilat.path(typed);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), "no definition is at " + typed);
        }
        return Optional.of(file);
    }
}
