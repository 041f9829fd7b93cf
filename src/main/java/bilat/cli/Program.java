package bilat.cli;

import bilat.diagnostic.Suggestion;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run of the program: reads the command line, runs the command, and answers whatever goes wrong. */
final class Program {
    private final Console console;
    private final Failures failures;
    private final Bilat bilat;
    private final CommandLine commandLine;

    private Program(Surroundings surroundings) {
        this.console = new Console(surroundings);
        this.failures = new Failures(console);
        this.bilat = new Bilat(console, surroundings);
        this.commandLine = new CommandLine(bilat)
                .addSubcommand(new BriefCommand(bilat))
                .addSubcommand(new ChangesCommand(bilat))
                .addSubcommand(new CheckCommand(bilat))
                .addSubcommand(new ExplainCommand(bilat))
                .addSubcommand(new ListCommand(bilat))
                .addSubcommand(new PublishCommand(bilat))
                .addSubcommand(new ShowCommand(bilat))
                .addSubcommand(new StaleCommand(bilat))
                .addSubcommand(new VerifyCommand(bilat))
                .addSubcommand(new CompletionCommand(bilat))
                .addSubcommand(new HelpCommand(bilat))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(wrong))
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> failures.answer(thrown).code())
                .setExecutionStrategy(this::execute);
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        Converters.register(commandLine);
        exitCodes();
    }

    /** Runs a command line; the exit code. */
    static int run(List<String> arguments, Surroundings surroundings) {
        Program program = new Program(surroundings);
        try {
            int code = program.commandLine.execute(arguments.toArray(String[]::new));
            program.console.flush();
            return code;
        } catch (IOException | Error thrown) {
            return program.failures.answer(thrown).code();
        }
    }

    private int execute(ParseResult parsed) {
        console.set(bilat.verbosity(), bilat.colour());
        commandLine.setColorScheme(Help.defaultColorScheme(console.outColour()));
        return new RunLast().execute(parsed);
    }

    /** The message, the nearest that would be right, and where to read on; not the whole help. */
    private int wrongUsage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.stop(Exit.USAGE, message(wrong), Optional.of("Try '" + command + " --help'"));
        return Exit.USAGE.code();
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return first instanceof OptionSpec option
                    ? option.longestName() + " needs " + option.paramLabel()
                    : first.paramLabel() + " is missing";
        }
        return wrong.getMessage();
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String typed = wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        if (wrong.isUnknownOption()) {
            return "no option is called \"" + typed + "\"" + Suggestion.question(typed.split("=")[0], options(command));
        }
        Set<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "\"" + typed + "\" is more than " + command.getCommandSpec().qualifiedName() + " takes"
                : "no command is called \"" + typed + "\"" + Suggestion.question(typed, commands);
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream().sorted().toList();
    }

    private void exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(Exit.values()).forEach(exit -> codes.put(Integer.toString(exit.code()), exit.meaning()));
        commandLine
                .getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("Exit codes:%n")
                .exitCodeList(codes);
    }
}
