package bilat.cli;

import bilat.publish.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where published editions are. */
final class EditionsOption {
    @Option(
            names = "--editions",
            paramLabel = "DIR",
            description = "where bilat publish has put its editions; else editions/ of the project")
    private Optional<Path> folder;

    /**
     * The editions that are there; none where nothing was published.
     *
     * @throws IOException if a folder that was named is not there, or one cannot be read
     */
    Editions read(Bilat bilat) throws IOException {
        if (folder.isEmpty()) {
            Optional<Path> own = bilat.editions();
            return own.isPresent() ? Editions.at(own.get()) : Editions.none();
        }
        Path found = bilat.path(folder.get().toString());
        if (!Files.isDirectory(found)) {
            throw new NoSuchFileException(folder.get().toString());
        }
        return Editions.at(found);
    }
}
