package bilat.scale;

import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Target;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole processes on archives of growing size. It prints what it measures, and asserts no time: machines differ. */
@Tag("bench")
class ScaleIT {
    private static final List<Archive> ARCHIVES =
            List.of(new Archive(1_000, 25, 1), new Archive(10_000, 200, 2), new Archive(100_000, 2_000, 3));
    private static final int RUNS = 5;

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private Measured bare;

    @Test
    void whole_processes_are_measured() throws Exception {
        assertTrue(Files.isExecutable(Path.of("/usr/bin/time")), "the package \"time\" is needed");
        rows.add("| process | wall s | CPU s | peak MiB | CPU / bare JVM |");
        rows.add("| --- | ---: | ---: | ---: | ---: |");
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String classes = Path.of("target/test-classes").toAbsolutePath().toString();
        bare = Measured.median(RUNS, folder, List.of(java, "-cp", classes, Hello.class.getName()));
        row("bare JVM, hello", bare);
        measure("bilat --version", "--version");
        for (Archive archive : ARCHIVES) {
            Path root = folder.resolve(archive.facts() + "/data");
            archive.write(root);
            String size = String.format(Locale.ROOT, "%,d facts in %,d files", archive.facts(), archive.files());
            Measured load = Measured.median(RUNS, folder, loadAlone(java, classes, root));
            row("loading alone, " + size, load);
            Measured check = measure("check, " + size, "check", "-q", "--data", root.toString());
            rows.add(
                    String.format(Locale.ROOT, "| check / loading, %s | | %.2f | | |", size, check.cpu() / load.cpu()));
            List<String> brief = List.of("brief", "-q", "AZE-IRN", "--as-of", "2019-01-22", "--data", root.toString());
            measure("brief as Markdown, " + size, with(brief, "-o", "brief.md"));
            measure("brief as PDF, " + size, with(brief, "-o", "brief.pdf"));
        }
        System.out.println(String.join("\n", rows));
    }

    /** With the launcher's options, so that nothing but the rules makes the difference. */
    private static List<String> loadAlone(String java, String classes, Path root) {
        String path = Target.BILAT + File.pathSeparator + classes;
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                path,
                LoadAlone.class.getName(),
                root.toString());
    }

    private Measured measure(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Target.BILAT.toString()));
        command.addAll(List.of(arguments));
        Measured measured = Measured.median(RUNS, folder, command);
        row(name, measured);
        return measured;
    }

    private void row(String name, Measured measured) {
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %.1f |",
                name,
                measured.wall(),
                measured.cpu(),
                measured.mebibytes(),
                measured.cpu() / bare.cpu()));
    }

    private static String[] with(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
