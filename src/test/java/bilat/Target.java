package bilat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built program, {@code target/bilat}, as a process with an environment of the test's own. */
public final class Target {
    /** The file itself. */
    public static final Path BILAT = Path.of("target/bilat").toAbsolutePath();

    private static final int SECONDS = 60;

    private Target() {}

    /** What a process left behind. */
    public record Run(List<String> command, int exit, byte[] out, String err) {
        public String text() {
            return new String(out, UTF_8);
        }

        /** The same run if it ended with an exit code; else the failure shows all there is to know. */
        public Run exits(int code) {
            assertEquals(code, exit, () -> command + "\n--- out\n" + text() + "\n--- err\n" + err);
            return this;
        }
    }

    /** An environment with nothing in it but the Java that runs the tests. */
    public static Map<String, String> bare() {
        return Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", System.getProperty("java.home"));
    }

    /** Copies the built program into a folder, as {@code bin/bilat}, where anybody may run it. */
    public static Path in(Path folder) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("bilat");
        Files.copy(BILAT, program, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    /** Runs the program in a folder. */
    public static Run bilat(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(BILAT.toString()));
        command.addAll(List.of(arguments));
        return run(folder, bare(), command);
    }

    /** Runs any command in a folder with no other environment than this. */
    public static Run run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return run(folder, environment, command, SECONDS);
    }

    /** The same with other patience. */
    public static Run run(Path folder, Map<String, String> environment, List<String> command, int seconds)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("bilat", ".out");
        Path err = Files.createTempFile("bilat", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end within " + seconds + " s");
        }
        Run run = new Run(command, process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }
}
