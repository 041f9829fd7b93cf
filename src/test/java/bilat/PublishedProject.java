package bilat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A small project of invented states in a folder of a test, to be published. */
public record PublishedProject(Path folder) {
    private static final List<String> PAIRS = List.of("XAA-XAB", "XAA-XAC", "XAB-XAC", "XAC-XAD");

    /** Of four pairs with twelve events each. */
    public static PublishedProject in(Path folder) throws IOException {
        PublishedProject project = new PublishedProject(folder);
        project.write("data/countries.yaml", """
                countries:
                  XAA: {name: Exampland}
                  XAB: {name: Testonia}
                  XAC: {name: Samplia}
                  XAD: {name: Mockistan}
                """);
        project.write("data/sources.yaml", """
                sources:
                  gazette: {title: Gazette of Exampland, publisher: Exampland, published: 2018-12-01, type: official}
                """);
        project.write("briefs/weekly.yaml", """
                edition: weekly
                products: [full, changes]
                folder: "{year}-W{week}"
                """);
        for (String pair : PAIRS) {
            project.pair(pair, "opened");
        }
        return project;
    }

    /** Writes the file of a pair, all of whose facts say what was done. */
    public void pair(String pair, String done) throws IOException {
        StringBuilder text = new StringBuilder("pair: " + pair + "\nevents:\n");
        for (int i = 1; i <= 12; i++) {
            text.append("  crossing-").append(i).append(": {date: 2018-01-");
            text.append(i < 10 ? "0" + i : i)
                    .append(", text: a crossing was ")
                    .append(done)
                    .append(" at mile ");
            text.append(i).append(", sources: gazette}\n");
        }
        write("data/pairs/Bündnis " + pair + " ş.yaml", text.toString());
    }

    public void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The editions that were published of it. */
    public Path editions() {
        return folder.resolve("editions");
    }

    /** The folder of an edition. */
    public Path edition(String name) {
        return editions().resolve(name);
    }

    /** Puts a copy of a folder in the place of another. */
    public static void copy(Path from, Path to) throws IOException {
        remove(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
