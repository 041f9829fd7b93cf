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
        Optional<Path> found = folder(bilat);
        return found.isPresent() ? Editions.at(found.get()) : Editions.none();
    }

    /** Where they are. */
    Optional<Path> folder(Bilat bilat) throws IOException {
        if (folder.isEmpty()) {
            return bilat.editions();
        }
        Path found = bilat.path(folder.get().toString());
        if (!Files.isDirectory(found)) {
            throw new NoSuchFileException(folder.get().toString());
        }
        return Optional.of(found);
    }
}
