package bilat.cli;

import bilat.ask.Overdue;
import bilat.ask.OverdueFacts;
import bilat.definition.Edition;
import bilat.definition.Pairs;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Severity;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.PairsOnFile;
import bilat.publish.Project;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Mixin
    private PairsAsked asked;

    @Mixin
    private ReviewOptions review;

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
        Project project = bilat.read(review.file(bilat));
        List<Diagnostic> errors = review.errors(project);
        Console console = bilat.console();
        if (!errors.isEmpty()) {
            bilat.show(errors, project);
            console.warn("no review ages: the definition has errors");
            return Exit.FACTS.code();
        }
        List<Overdue> overdue = OverdueFacts.of(
                project.loaded(), pairs(project), day, ceiling.orElse(Marking.RED), review.ages(project));
        console.out().print(json ? StaleReport.json(overdue, day) : StaleReport.text(overdue, day));
        long past =
                overdue.stream().filter(one -> one.severity() == Severity.ERROR).count();
        if (!overdue.isEmpty() || console.errIsTerminal()) {
            console.say(StaleReport.count(overdue.size(), past, review.isLimited()));
        }
        bilat.tellOfErrors(project);
        return (past > 0 ? Exit.FACTS : Exit.DONE).code();
    }

    /** Those that are asked for, each once; else those of the edition, else all on file. */
    private List<Pair> pairs(Project project) {
        if (asked.isEmpty()) {
            Optional<Edition> edition = review.edition(project);
            PairsOnFile known = new PairsOnFile(project.facts());
            return edition.map(it -> it.pairs().accept(new Wanted(known))).orElseGet(known::all);
        }
        try {
            return PairsAsked.eachOnce(PairWords.read(asked.words(), KnownCountries.of(project.facts())).stream());
        } catch (PairWords.NotAPair wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    private record Wanted(PairsOnFile known) implements Pairs.Visitor<List<Pair>> {
        @Override
        public List<Pair> onFile() {
            return known.all();
        }

        @Override
        public List<Pair> listed(Pairs.Listed listed) {
            return PairsAsked.eachOnce(listed.pairs().stream());
        }

        @Override
        public List<Pair> of(Pairs.Of of) {
            return PairsAsked.eachOnce(of.countries().stream().flatMap(country -> known.of(country).stream()));
        }
    }
}
