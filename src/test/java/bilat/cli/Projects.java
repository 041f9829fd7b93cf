package bilat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small projects in a folder of a test. */
final class Projects {
    private static final String EVENT = """
            pair: AZE-IRN

            events:
              border-2018:
                date: 2018
                text: the border crossing at Astara was widened
                sources: report
            """;

    private static final String SOURCE = """
            sources:
              report:
                title: A report
                publisher: A Ministry
                published: 2019-01-21
            """;

    private static final String FAULTY = """

            agreements:
              mou-2019:
                title: Memorandum
                type: memorandum-of-understanding
                signed: 2019-13
                sources: report
            """;

    private Projects() {}

    /** One event between Azerbaijan and Iran in two files, and no problems. */
    static void sound(Path folder) throws IOException {
        write(folder, "data/pairs/AZE-IRN.yaml", EVENT);
        write(folder, "data/sources.yaml", SOURCE);
    }

    /** The same, and an agreement signed in a thirteenth month in the file of a pair. */
    static void faulty(Path folder, String pair) throws IOException {
        sound(folder);
        String head = pair.equals("AZE-IRN") ? EVENT : "pair: " + pair + "\n";
        write(folder, "data/pairs/" + pair + ".yaml", head + FAULTY);
    }

    static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
