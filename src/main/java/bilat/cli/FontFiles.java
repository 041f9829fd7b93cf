package bilat.cli;

import bilat.render.pdf.GivenFont;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The fonts that {@code --font} names. */
final class FontFiles {
    private FontFiles() {}

    /**
     * Reads them in their order.
     *
     * @param command the one that they are given to
     */
    static List<GivenFont> read(List<String> typed, Bilat bilat, CommandSpec command) throws IOException {
        List<GivenFont> given = new ArrayList<>();
        for (String font : typed) {
            Path file = bilat.path(font);
            try {
                given.add(GivenFont.of(file.getFileName().toString(), Files.readAllBytes(file)));
            } catch (IllegalArgumentException unfit) {
                throw new ParameterException(
                        command.commandLine(), font + " cannot be used as a font: " + unfit.getMessage());
            }
        }
        return given;
    }
}
