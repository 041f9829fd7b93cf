package bilat.publish;

import bilat.definition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The link that leads to the newest complete edition; it never goes back to an earlier day. */
final class Latest {
    private Latest() {}

    /**
     * Lets it lead to an edition, unless it leads to a newer one, something else is called so, or the file system has
     * no links.
     *
     * @return what is to be told where it does not
     * @throws java.nio.file.FileSystemException that names the link, if the disk is full or may not be written
     */
    static Optional<Happening> lead(Path root, Manifest edition) throws IOException {
        Path link = root.resolve(Editions.LATEST);
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            return Optional.of(Happening.of(Happening.Kind.NO_LINK));
        }
        try {
            Optional<String> folder = Editions.leads(root);
            if (folder.isPresent()) {
                Optional<Manifest> now = new EditionFolder(root.resolve(folder.get())).manifest();
                if (Files.readSymbolicLink(link).equals(Path.of(edition.folder()))) {
                    return Optional.empty();
                }
                if (now.filter(there -> there.asOf().isAfter(edition.asOf())).isPresent()) {
                    return Optional.of(Happening.folder(Happening.Kind.LATEST_STAYS, folder.get()));
                }
            }
            Optional<Staged> staged = Staged.link(link, Path.of(edition.folder()));
            if (staged.isEmpty()) {
                return Optional.of(Happening.of(Happening.Kind.NO_LINK));
            }
            staged.get().place();
            Output.force(root);
            return Optional.empty();
        } catch (IOException failed) {
            throw Output.of(link, failed);
        }
    }
}
