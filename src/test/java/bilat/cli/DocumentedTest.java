package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the command line has every command, option and exit code that the help has. */
class DocumentedTest {
    private static final Path PAGE = Path.of("src/site/markdown/cli.md");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\s{2,}(-[\\w-]+)(?:, (--[\\w-]+))?");

    @TempDir
    Path folder;

    @Test
    void every_command_option_and_exit_code_is_documented() throws IOException {
        String page = Files.readString(PAGE);
        String help = Ran.in(folder, "--help").exits(0).out();
        TreeSet<String> names = new TreeSet<>();
        for (String command : new String[] {
            "brief", "changes", "check", "explain", "list", "publish", "show", "stale", "verify", "completion", "help"
        }) {
            assertTrue(help.contains("\n  " + command + " "), help);
            assertTrue(page.contains("\n## bilat " + command + " "), command);
            options(Ran.in(folder, command, "--help").exits(0).out()).forEach(names::add);
        }
        options(help).forEach(names::add);
        assertTrue(names.contains("--as-of") && names.contains("--quiet"), names.toString());
        names.forEach(name -> assertTrue(page.contains("`" + name), name + " is not in " + PAGE));
        for (String code : new String[] {"0", "1", "2", "3", "70", "74", "75"}) {
            assertTrue(help.contains("\n  " + code + " ") && page.contains("\n| " + code + " |"), code);
        }
    }

    private static Stream<String> options(String help) {
        Matcher option = OPTION.matcher(help);
        Stream.Builder<String> names = Stream.builder();
        while (option.find()) {
            names.add(option.group(1));
            if (option.group(2) != null) {
                names.add(option.group(2));
            }
        }
        return names.build();
    }
}
