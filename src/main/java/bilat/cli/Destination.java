package bilat.cli;

import bilat.definition.Format;
import bilat.publish.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where briefs go, and as what.
 *
 * @param path a file, or a folder for a file each; empty for standard output
 */
record Destination(Optional<Path> path, boolean isFolder, Format format, Console console) {
    /**
     * Reads {@code -o} and {@code --to}.
     *
     * @param target as typed; a slash at its end makes it a folder that need not be there yet
     * @throws IllegalArgumentException with what is wrong, in words for the user
     */
    static Destination of(
            Optional<String> target, Optional<Format> asked, Function<String, Path> resolver, Console console) {
        Optional<Path> path = target.filter(typed -> !typed.equals("-")).map(resolver);
        boolean isFolder = path.isPresent() && (target.get().endsWith("/") || Files.isDirectory(path.get()));
        if (path.isEmpty() || isFolder) {
            Format format = asked.orElse(Format.MARKDOWN);
            if (path.isEmpty() && format == Format.PDF && console.outIsTerminal()) {
                throw new IllegalArgumentException("a PDF is not written to a terminal; name a file with -o");
            }
            return new Destination(path, isFolder, format, console);
        }
        String name = path.get().getFileName().toString();
        Format format = asked.or(() -> Format.of(name))
                .orElseThrow(() -> new IllegalArgumentException("cannot tell the format from the ending of \"" + name
                        + "\"; name it with --to markdown or --to pdf"));
        return new Destination(path, false, format, console);
    }

    /** Whether several briefs go there as one. */
    boolean takesOne() {
        return !isFolder;
    }

    /** Why it cannot take several briefs; empty if it can. */
    Optional<String> takesSeveral() {
        if (isFolder || format == Format.MARKDOWN) {
            return Optional.empty();
        }
        return Optional.of(
                path.map(file -> "several briefs do not go into one PDF, which carries the facts of one pair;"
                                + " name a folder: -o " + file.getFileName() + "/")
                        .orElse("several PDFs do not go to standard output; name a folder with -o"));
    }

    /** Puts a brief there. */
    void write(byte[] document, String name) throws IOException {
        if (path.isEmpty()) {
            console.document(document);
            return;
        }
        Path file = path.get();
        if (isFolder) {
            Output.folder(file);
            file = file.resolve(name + format.ending());
        }
        Output.write(file, document);
        console.say("wrote " + file);
    }
}
