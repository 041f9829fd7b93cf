package bilat.publish;

import bilat.render.pdf.GivenFont;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On what occasion an edition is published, and how.
 *
 * @param root the folder of all its editions
 * @param date the day it stands for
 * @param program name and version: "bilat 0.1.0"
 * @param jobs how many pairs are worked on at once
 * @param extent what is made again
 * @param onFailure what becomes of the other pairs where one fails
 * @param keep how many editions are kept; else as it is defined
 * @param fonts for letters that no face has that ships
 */
public record Occasion(
        Path root,
        LocalDate date,
        String program,
        int jobs,
        Extent extent,
        OnFailure onFailure,
        Optional<Integer> keep,
        List<GivenFont> fonts) {
    public Occasion {
        fonts = List.copyOf(fonts);
    }

    /** What is made again. */
    public enum Extent {
        /** What changed since it was made. */
        CHANGED,
        /** Everything, and also a pair that has lost many of its facts. */
        EVERYTHING
    }

    /** What becomes of the other pairs where one fails. */
    public enum OnFailure {
        GO_ON,
        STOP
    }
}
