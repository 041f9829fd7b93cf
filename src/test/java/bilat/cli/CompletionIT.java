package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at work: keys typed into a shell that believes it has a terminal. */
class CompletionIT {
    /** Started as the page of the command line says; then a command of that name tells what it was given. */
    private static final String START = """
            PS1=''
            source <(%s completion %s)
            bilat() { echo "given: $*."; }
            """;

    private static final String KEYS = """
            bilat comp\tba\t
            bilat check --format sa\t
            bilat check --stri\t
            bilat list ag\t iran
            exit
            """;

    private static final List<String> GIVEN = List.of(
            "given: completion bash.",
            "given: check --format sarif.",
            "given: check --strict.",
            "given: list agreements iran.");

    @TempDir
    Path home;

    @Test
    void bash_completes() throws Exception {
        Files.writeString(home.resolve("rc"), START.formatted(Target.BILAT, "bash"));
        assertEquals(GIVEN, typed("bash --noprofile --rcfile rc -i"));
    }

    @Test
    void zsh_completes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "there is no zsh here");
        Files.writeString(
                home.resolve(".zshrc"),
                "autoload -U compinit; compinit -u -D\n" + START.formatted(Target.BILAT, "zsh"));
        assertEquals(GIVEN, typed("zsh -d -i"));
    }

    private List<String> typed(String shell) throws IOException, InterruptedException {
        Files.writeString(home.resolve("keys"), KEYS);
        Map<String, String> environment = new HashMap<>(Target.bare());
        environment.putAll(Map.of("HOME", home.toString(), "ZDOTDIR", home.toString(), "TERM", "dumb"));
        Target.Run run =
                Target.run(home, environment, List.of("sh", "-c", "script -qec '" + shell + "' /dev/null <keys"));
        return run.text()
                .lines()
                .map(line -> line.replace("\r", ""))
                .filter(line -> line.startsWith("given: "))
                .toList();
    }
}
