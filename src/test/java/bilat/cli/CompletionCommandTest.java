package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @TempDir
    Path folder;

    @Test
    void words_stand_in_it_as_they_are_typed() {
        String script = Ran.in(folder, "completion", "bash").exits(0).out();
        assertTrue(script.contains("(\"text\" \"json\" \"sarif\" \"github\" \"gitlab\")"), script);
        assertTrue(script.contains("\"amber+strict\""), script);
        assertEquals(script, Ran.in(folder, "completion", "ZSH").exits(0).out());
    }

    @Test
    void another_shell_is_answered_with_those_that_there_are() {
        assertEquals(
                "bilat: Invalid value for positional parameter at index 0 (SHELL): \"bsh\" is none of bash, zsh;"
                        + " did you mean bash?\nTry 'bilat completion --help'\n",
                Ran.in(folder, "completion", "bsh").exits(2).err());
    }
}
