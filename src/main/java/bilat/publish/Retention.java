package bilat.publish;

import bilat.definition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Deletes editions that are older than is to be kept, and what dead runs left behind. */
final class Retention {
    /** What is being deleted is no edition any more. */
    private static final String REMOVING = ".removing-";

    private Retention() {}

    /**
     * Those that would go: what was never complete, then the oldest of this definition, never the one that was just
     * made nor the one that {@code latest} leads to.
     */
    static List<PublishedEdition> due(Editions editions, String name, String made, int keep) {
        Optional<String> latest = editions.linked().map(PublishedEdition::folder);
        List<PublishedEdition> others = editions.all().stream()
                .filter(edition -> edition.name().equals(name))
                .filter(edition ->
                        edition.folder().equals(edition.path().getFileName().toString()))
                .filter(edition -> !edition.folder().equals(made))
                .sorted(Comparator.comparing(edition -> edition.manifest().state() != Manifest.State.MAKING))
                .toList();
        return others.stream()
                .limit(Math.max(0, others.size() - (keep - 1)))
                .filter(edition -> !latest.equals(Optional.of(edition.folder())))
                .toList();
    }

    static void delete(Path root, PublishedEdition edition) throws IOException {
        Path removing = root.resolve(REMOVING + edition.folder());
        if (Files.exists(removing)) {
            Output.removeAll(removing);
        }
        Files.move(edition.path(), removing);
        Output.removeAll(removing);
    }

    /** Takes away what runs left behind that did not come to their end; only the holder of the lock may. */
    static void sweep(Path root, EditionFolder made) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith(REMOVING)) {
                    Output.removeAll(file);
                } else if (Staged.isLeftOver(file)) {
                    Files.delete(file);
                }
            }
        }
        if (Files.isDirectory(made.path())) {
            try (Stream<Path> files = Files.walk(made.path())) {
                for (Path file : files.filter(Staged::isLeftOver).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
