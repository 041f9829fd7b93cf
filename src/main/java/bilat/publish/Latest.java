package bilat.publish;

import bilat.definition.Manifest;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The link that leads to the newest complete edition; it never goes back to an earlier day. */
final class Latest {
    private Latest() {}

    /** Lets it lead to an edition, unless it leads to a newer one; whether there can be such a link. */
    static boolean lead(Path root, Manifest edition) throws IOException {
        Path link = root.resolve(Editions.LATEST);
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            return false;
        }
        if (Files.isSymbolicLink(link)) {
            String folder = Files.readSymbolicLink(link).getFileName().toString();
            Optional<Manifest> now = new EditionFolder(root.resolve(folder)).manifest();
            boolean stays = folder.equals(edition.folder())
                    || now.filter(there -> there.asOf().isAfter(edition.asOf())).isPresent();
            if (stays) {
                return true;
            }
        }
        try {
            Staged.link(link, Path.of(edition.folder())).place();
            return true;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            return false;
        }
    }
}
