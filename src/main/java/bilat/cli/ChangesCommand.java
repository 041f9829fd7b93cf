package bilat.cli;

import bilat.change.Changes;
import bilat.change.Selector;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Shelves;
import bilat.publish.Named;
import bilat.publish.Project;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bilat changes}: what is new, ended, corrected or withdrawn? */
@Command(
        name = "changes",
        description =
                "Tells what changed in the facts: what was added, ended, corrected, withdrawn, re-rated or renamed,"
                        + " and what only time moved.",
        footer = {
            "",
            "Examples:",
            "  bilat changes AZE-IRN --since 2019-01-15 --as-of 2019-01-22",
            "  bilat changes --since latest --exit-code",
            "  bilat changes --known-at latest",
            "  bilat changes --since ../facts-of-last-week --json"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PairsAsked asked;

    @Option(
            names = "--since",
            paramLabel = "EDITION|DATE|DIR",
            description = "a published edition, a day, or another data root, as a checkout of an older revision; needed"
                    + " without --known-at")
    private Optional<String> since;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day of what is compared; else today in UTC")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--marking",
            paramLabel = "CEILING",
            defaultValue = "clear",
            description = "clear, green, amber, amber+strict or red: nothing is told that lies above it on either side;"
                    + " else ${DEFAULT-VALUE}")
    private Marking ceiling;

    @Option(names = "--exit-code", description = "end with 1 if something changed")
    private boolean exitCode;

    @Mixin
    private KnownAtOption knownAt;

    @Option(names = "--json", description = "as JSON, for scripts")
    private boolean json;

    ChangesCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return (knownAt.isAsked() ? knownThen() : ofNow()).code();
        } catch (PairWords.NotAPair | WrongOrder wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private Exit ofNow() throws IOException, WrongOrder, PairWords.NotAPair {
        String typed = since.orElseThrow(
                () -> wrongUsage("--since EDITION, DATE or DIR is missing, or --known-at EDITION instead"));
        Project project = bilat.read(Optional.empty());
        LocalDate day = asOf.orElseGet(bilat::today);
        Named named = Named.of(typed, bilat.path(typed), knownAt.editions(bilat), day, ceiling);
        Shelves shelves = Shelves.of(project.facts());
        List<Changes> all = new ArrayList<>();
        for (Pair pair : pairs(project.facts(), shelves, named, day)) {
            compare(pair, shelves.of(pair), named, day).ifPresent(all::add);
        }
        Exit exit = tell(all, day);
        bilat.tellOfErrors(project);
        SinceOption.tellUnread(named, typed, bilat.console());
        return exit;
    }

    private Exit knownThen() throws IOException, WrongOrder, PairWords.NotAPair {
        KnownAtOption.Found found = knownAt.read(bilat);
        ChangesThen then = new ChangesThen(bilat, found, asOf, ceiling, since);
        List<Pair> pairs = asked.isEmpty() ? then.pairs() : knownAt.pairs(asked.words(), found.edition());
        return tell(then.of(PairsAsked.eachOnce(pairs.stream())), then.day());
    }

    private Exit tell(List<Changes> all, LocalDate day) {
        Console console = bilat.console();
        console.out().print(json ? ChangesJson.of(all, day, ceiling) : ChangesText.of(all));
        if (all.isEmpty()) {
            console.say("nothing is on file to compare");
        }
        boolean changed = all.stream().anyMatch(changes -> !changes.isEmpty());
        return exitCode && changed ? Exit.FACTS : Exit.DONE;
    }

    /** The changes of a pair of which something was or is on file, unless nobody asked for it by its name. */
    private Optional<Changes> compare(Pair pair, Facts now, Named named, LocalDate day) throws IOException {
        Optional<Since> earlier = named.of(pair, now);
        if (earlier.isEmpty()) {
            bilat.console().warn("the edition to compare with has nothing of " + pair);
            return Optional.empty();
        }
        Changes changes = Changes.of(earlier.get().with(now, day, Selector.of(pair, ceiling)));
        boolean nothing = changes.total().before() == 0 && changes.total().after() == 0;
        return nothing && asked.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    /** Those that are asked for, each once; else all of which something is on file on either side. */
    private List<Pair> pairs(Facts facts, Shelves shelves, Named named, LocalDate day) throws PairWords.NotAPair {
        return PairsAsked.eachOnce(
                asked.isEmpty()
                        ? Stream.concat(shelves.pairs(day, ceiling).stream(), named.pairs(day, ceiling).stream())
                        : PairWords.read(asked.words(), KnownCountries.of(facts)).stream());
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
