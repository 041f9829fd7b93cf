package bilat.cli;

import bilat.render.pdf.GivenFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The fonts that {@code --font} names. */
final class FontFiles {
    /** Several times what a face with all Chinese letters has. */
    private static final int MOST_MEGABYTES = 64;

    private FontFiles() {}

    /**
     * Reads them in their order.
     *
     * @param command the one that they are given to
     */
    static List<GivenFont> read(List<String> typed, Bilat bilat, CommandSpec command) throws IOException {
        List<GivenFont> given = new ArrayList<>();
        for (String font : typed) {
            byte[] bytes = Input.read(font, bilat, MOST_MEGABYTES << 20);
            if (bytes.length > MOST_MEGABYTES << 20) {
                throw unfit(font, "it is larger than " + MOST_MEGABYTES + " MB", command);
            }
            try {
                given.add(GivenFont.of(bilat.path(font).getFileName().toString(), bytes));
            } catch (IllegalArgumentException unfit) {
                throw unfit(font, unfit.getMessage(), command);
            }
        }
        return given;
    }

    private static ParameterException unfit(String font, String reason, CommandSpec command) {
        return new ParameterException(command.commandLine(), font + " cannot be used as a font: " + reason);
    }
}
