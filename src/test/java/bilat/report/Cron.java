package bilat.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs lines of a crontab as cron of Debian does: by {@code sh -c}, in the home folder, with hardly any environment.
 */
public final class Cron {
    private static final Pattern LINE = Pattern.compile("(?:[\\d*,/-]+\\s+){5}(.*)");
    private static final Pattern VARIABLE = Pattern.compile("(\\w+)\\s*=\\s*(.*)");

    private Cron() {}

    /**
     * Runs the jobs of a crontab, one after the other; the last one's run.
     *
     * @param more what the crontab does not set, and a test does
     */
    public static Target.Run run(String crontab, Path home, Map<String, String> more)
            throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "SHELL",
                "/bin/sh",
                "PATH",
                "/usr/bin:/bin",
                "HOME",
                home.toString(),
                "LOGNAME",
                "bilat",
                "USER",
                "bilat"));
        if (!Files.isExecutable(Path.of("/usr/bin/java"))) {
            environment.put("JAVA_HOME", System.getProperty("java.home"));
        }
        environment.putAll(more);
        Target.Run last = null;
        for (String line : crontab.lines().toList()) {
            Matcher variable = VARIABLE.matcher(line);
            Matcher job = LINE.matcher(line);
            if (variable.matches()) {
                environment.put(variable.group(1), variable.group(2));
            } else if (job.matches()) {
                assertFalse(job.group(1).contains("%"), "cron makes a new line of %: " + line);
                last = Target.run(home, environment, List.of(environment.get("SHELL"), "-c", job.group(1)));
            } else {
                assertTrue(line.isBlank() || line.startsWith("#"), "no line of a crontab: " + line);
            }
        }
        assertTrue(last != null, "no job in " + crontab);
        return last;
    }
}
