package bilat.publish;

import bilat.definition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a folder may be written into: it holds editions of one definition, and nothing that is not ours. */
final class Ours {
    private Ours() {}

    static void hold(Editions editions, Edition edition, EditionFolder folder) throws WrongOrder, IOException {
        Path root = folder.path().getParent();
        if (new EditionFolder(root).head().isPresent()) {
            throw new WrongOrder(root + " is the folder of one edition; name the one above it with --out");
        }
        // What is made there would take the place of what it leads to, which may be another edition.
        if (Files.isSymbolicLink(folder.path())) {
            throw new WrongOrder(folder.path() + " is a link; take it away, or give another folder with --out");
        }
        Optional<PublishedEdition> other = editions.all().stream()
                .filter(found -> !found.name().equals(edition.name()))
                .findFirst();
        if (other.isPresent()) {
            throw new WrongOrder(
                    root + " holds editions of \"" + other.get().name() + "\"; give another folder with --out");
        }
        if (folder.manifest().isEmpty() && !folder.isBare()) {
            throw new WrongOrder(folder.path() + " is there and is no edition, or its " + EditionFolder.MANIFEST
                    + " cannot be read; move it away, or give another folder with --out");
        }
        Optional<Path> latest = editions.unreadable();
        if (latest.isPresent()) {
            throw new WrongOrder(latest.get() + " is the latest edition, and its " + EditionFolder.MANIFEST
                    + " cannot be read: it is damaged, or of another version of bilat; put it back from a backup, or"
                    + " move the folder away and nothing is compared with it");
        }
    }
}
