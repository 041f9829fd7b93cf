package bilat.publish;

import bilat.fact.Omitted;
import java.nio.file.Path;
import java.util.Optional;

/** Something wrong in a file, ready to be shown. */
public interface Finding {
    boolean isError();

    Path file();

    /** What could not be read because of it. */
    Optional<Omitted> omitted();

    /** The whole text, with the line and what would be right. */
    String shown(boolean inColour);
}
