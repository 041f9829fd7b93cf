package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the README: files that it shows are written, commands that it shows are run, and what they print must be what it
 * shows. A line of three dots stands for the rest.
 */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @TempDir
    Path project;

    @Test
    void every_command_prints_what_the_readme_shows() throws Exception {
        copy(Path.of("data"));
        copy(Path.of("briefs"));
        Files.createDirectory(project.resolve("target"));
        Files.createSymbolicLink(project.resolve("target/bilat"), Target.BILAT);
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                write(block.group(2));
            } else if (block.group(1).equals("console")) {
                commands += console(block.group(2));
            } else if (block.group(1).equals("sh")) {
                assertTrue(block.group(2).contains("target/bilat brief AZE-IRN --as-of 2019-01-22 -o AZE-IRN.pdf"));
                run("target/bilat brief AZE-IRN --as-of 2019-01-22 -o AZE-IRN.pdf");
                assertTrue(Files.size(project.resolve("AZE-IRN.pdf")) > 1000);
            }
        }
        assertEquals(16, commands);
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(Path.of("README.md")));
        while (link.find()) {
            assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
        }
    }

    private void copy(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                Path copied = project.resolve(path.toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(path, copied);
                }
            }
        }
    }

    /** A file whose path stands in its first line as a comment. */
    private void write(String yaml) throws IOException {
        String path = yaml.substring(2, yaml.indexOf('\n'));
        Files.writeString(project.resolve(path), yaml);
    }

    private int console(String block) throws Exception {
        List<String> lines = new ArrayList<>(block.lines().toList());
        int commands = 0;
        while (!lines.isEmpty()) {
            String command = lines.remove(0).substring(2);
            List<String> shown = new ArrayList<>();
            while (!lines.isEmpty() && !lines.get(0).startsWith("$ ")) {
                shown.add(lines.remove(0));
            }
            List<String> printed = run(command);
            boolean more = !shown.isEmpty() && shown.get(shown.size() - 1).equals("...");
            if (more) {
                shown.remove(shown.size() - 1);
                printed = printed.subList(0, Math.min(shown.size(), printed.size()));
            }
            assertEquals(String.join("\n", shown), String.join("\n", printed), command);
            commands++;
        }
        return commands;
    }

    /** What a command prints, standard error after standard output as far as a file can tell. */
    private List<String> run(String command) throws Exception {
        Target.Run run = Target.run(project, Target.bare(), List.of("sh", "-c", command + " 2>&1"));
        return run.text().lines().toList();
    }
}
