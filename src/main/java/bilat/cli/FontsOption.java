package bilat.cli;

import bilat.render.pdf.GivenFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that gives fonts to what is made. */
final class FontsOption {
    /** Several times what a face with all Chinese letters has. */
    private static final int MOST_MEGABYTES = 64;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = "a TrueType font for letters of a PDF that no shipped one has; may be given again")
    private List<String> typed = new ArrayList<>();

    /** Reads them in their order. */
    List<GivenFont> read(Bilat bilat) throws IOException {
        return read(typed, bilat, command);
    }

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
