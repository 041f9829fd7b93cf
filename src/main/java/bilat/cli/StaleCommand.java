package bilat.cli;

import bilat.ask.Overdue;
import bilat.ask.OverdueFacts;
import bilat.ask.ReviewAges;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.PairsOnFile;
import bilat.publish.Project;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat stale}: which facts are due for review? */
@Command(
        name = "stale",
        description =
                "Lists the facts that nobody checked for longer than their review age, the longest unchecked first.",
        footer = {
            "",
            "Examples:",
            "  bilat stale",
            "  bilat stale AZE-IRN --as-of 2019-06-01",
            "  bilat stale --warn-after 180d --error-after 365d"
        })
final class StaleCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PAIR",
            arity = "0..*",
            description = "two countries by name or code; else every pair on file")
    private List<String> words = new ArrayList<>();

    @Option(names = "--as", paramLabel = "NAME|FILE", description = "the definition whose review ages count; else full")
    private Optional<String> definition;

    @Option(
            names = "--warn-after",
            paramLabel = "AGE",
            description = "180d, 26w, 6m or 1y: due after this, instead of the review ages")
    private Optional<Period> warnAfter;

    @Option(names = "--error-after", paramLabel = "AGE", description = "after this it is an error; else never")
    private Optional<Period> errorAfter;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day on which ages are reckoned; else today in UTC")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--marking",
            paramLabel = "CEILING",
            description = "what a brief of this ceiling holds; else all that is on file")
    private Optional<Marking> ceiling;

    @Option(names = "--json", description = "as JSON, for scripts")
    private boolean json;

    StaleCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.orElseGet(bilat::today);
        if (warnAfter.isPresent()
                && errorAfter.isPresent()
                && day.plus(errorAfter.get()).isBefore(day.plus(warnAfter.get()))) {
            throw new ParameterException(spec.commandLine(), "--error-after is sooner than --warn-after");
        }
        String wanted = definition.orElse("full");
        Project project = bilat.read(DefinitionFile.of(wanted, bilat, spec));
        List<Diagnostic> errors = warnAfter.isPresent() ? List.of() : project.errorsInstead(wanted);
        if (!errors.isEmpty()) {
            bilat.show(errors, project);
            bilat.console().warn("no review ages: the definition \"" + wanted + "\" has errors");
            return Exit.FACTS.code();
        }
        ReviewAges ages = new ReviewAges(due(wanted, project), errorAfter);
        List<Overdue> overdue =
                OverdueFacts.of(project.loaded(), pairs(project.facts()), day, ceiling.orElse(Marking.RED), ages);
        Console console = bilat.console();
        console.out().print(json ? StaleReport.json(overdue, day) : StaleReport.text(overdue, day));
        long past =
                overdue.stream().filter(one -> one.severity() == Severity.ERROR).count();
        if (!overdue.isEmpty() || console.errIsTerminal()) {
            console.say(StaleReport.count(overdue.size(), past, errorAfter.isPresent()));
        }
        bilat.tellOfErrors(project);
        return (past > 0 ? Exit.FACTS : Exit.DONE).code();
    }

    private Function<String, Period> due(String wanted, Project project) {
        if (warnAfter.isPresent()) {
            return collection -> warnAfter.get();
        }
        try {
            return project.named(wanted).review()::of;
        } catch (WrongOrder wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    /** Those that are asked for, each once; else all on file. */
    private List<Pair> pairs(Facts facts) {
        if (words.isEmpty()) {
            return new PairsOnFile(facts).all();
        }
        try {
            return PairWords.read(words, KnownCountries.of(facts)).stream()
                    .map(Pair::canonical)
                    .distinct()
                    .sorted(Comparator.comparing(Pair::toString))
                    .toList();
        } catch (PairWords.NotAPair wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
