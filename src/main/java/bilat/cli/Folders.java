package bilat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the facts and the definitions of a project are.
 *
 * @param root the folder of the project, unless the facts alone are named
 * @param data the root of the facts
 * @param briefs the folder of the definitions, if the project has one
 */
record Folders(Optional<Path> root, Path data, Optional<Path> briefs) {
    private static final String DATA = "data";
    private static final String BRIEFS = "briefs";

    /**
     * A project by its options, which are relative to the working directory. Without options it is the first folder
     * that holds {@code data/}, from the working directory upwards.
     */
    static Folders of(Path folder, Optional<Path> project, Optional<Path> data, Optional<Path> briefs)
            throws IOException {
        Optional<Path> root = project.map(path -> seen(folder, path)).or(() -> above(folder));
        Optional<Path> facts = data.map(path -> seen(folder, path)).or(() -> root.map(path -> path.resolve(DATA)));
        if (facts.isEmpty()) {
            throw new NoSuchFileException(
                    folder.resolve(DATA).toString(),
                    null,
                    "no facts here or in a folder above;" + " name their folder with --data, or the project's with -C");
        }
        Optional<Path> definitions = briefs.map(path -> seen(folder, path))
                .or(() -> root.map(path -> path.resolve(BRIEFS)).filter(Files::isDirectory));
        for (Path needed : Stream.concat(facts.stream(), definitions.stream()).toList()) {
            if (!Files.exists(needed)) {
                throw new NoSuchFileException(needed.toString());
            }
            if (!Files.isDirectory(needed)) {
                throw new NotDirectoryException(needed.toString());
            }
        }
        return new Folders(root, facts.get(), definitions);
    }

    private static Path seen(Path folder, Path typed) {
        return folder.resolve(typed).normalize();
    }

    /** The first folder upwards that holds facts, as it is seen from the working directory. */
    private static Optional<Path> above(Path folder) {
        Path here = folder.toAbsolutePath().normalize();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(DATA)))
                .findFirst()
                .map(path -> seen(folder, here.relativize(path)));
    }
}
