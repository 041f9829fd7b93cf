package bilat.diagnostic;

import java.util.Optional;

/** Gives the lines of the files that diagnostics speak of; empty where a line cannot be had any more. */
@FunctionalInterface
public interface Excerpts {
    Optional<String> line(String file, int line);
}
