package bilat.cli;

import bilat.fact.Word;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat completion}: the script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Writes a script that lets the shell complete commands, options and their words.",
        footer = {"", "Examples:", "  source <(bilat completion bash)", "  source <(bilat completion zsh)"})
final class CompletionCommand implements Callable<Integer> {
    /** The shells that there is a script for. */
    enum Shell implements Word {
        BASH,
        ZSH
    }

    /** A line of the script that lists the words of an option or an argument. */
    private static final Pattern WORDS = Pattern.compile("(?m)^ *local \\w+_args=\\(.*$");

    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    private Shell shell;

    CompletionCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() {
        CommandSpec program = spec.root();
        // The one script is for both: it finds out in which shell it runs.
        String script = AutoComplete.bash(program.name(), program.commandLine());
        bilat.console().out().print(WORDS.matcher(script).replaceAll(line -> asTyped(line.group(), program)));
        return Exit.DONE.code();
    }

    /** The words as they are written, not the names of the constants they are read as. */
    private static String asTyped(String line, CommandSpec program) {
        String typed = line;
        for (Word word : words(program)) {
            typed = typed.replace("\"" + word.name() + "\"", "\"" + word.word() + "\"");
        }
        return Matcher.quoteReplacement(typed);
    }

    private static List<Word> words(CommandSpec program) {
        return Stream.concat(
                        Stream.of(program),
                        program.subcommands().values().stream().map(CommandLine::getCommandSpec))
                .flatMap(command -> command.args().stream())
                .flatMap(argument -> Arrays.stream(argument.auxiliaryTypes()))
                .filter(type -> type.isEnum() && Word.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Word.class::cast)
                .distinct()
                .toList();
    }
}
