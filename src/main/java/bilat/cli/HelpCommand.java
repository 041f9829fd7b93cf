package bilat.cli;

import bilat.diagnostic.Suggestion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat help}: what {@code --help} tells, for those who ask for it so. */
@Command(name = "help", description = "Tells the options of a command, as its --help does; without one, the commands.")
final class HelpCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "one of those that bilat --help lists")
    private Optional<String> command;

    HelpCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        command.map(this::found).orElse(program).usage(bilat.console().out(), program.getColorScheme());
        return Exit.DONE.code();
    }

    private CommandLine found(String asked) {
        Map<String, CommandLine> commands = spec.root().subcommands();
        return Optional.ofNullable(commands.get(asked))
                .orElseThrow(() -> new ParameterException(
                        spec.root().commandLine(),
                        "no command is called \"" + asked + "\"" + Suggestion.question(asked, commands.keySet())));
    }
}
