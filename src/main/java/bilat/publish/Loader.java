package bilat.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a project's files, each once. */
public interface Loader {
    /**
     * Reads a project.
     *
     * @param data the root of the facts
     * @param definitions the folder of the project's definitions; those that ship are there without one
     * @param definition the file of one more, which stands in the result under the path itself
     */
    Loaded load(Path data, Optional<Path> definitions, Optional<Path> definition) throws IOException;
}
