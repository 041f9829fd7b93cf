package bilat.cli;

import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.publish.Excerpt;
import bilat.publish.Order;
import bilat.publish.OrderForm;
import bilat.publish.Project;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import bilat.render.pdf.GivenFont;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat brief}: the brief of a pair, or of several. */
@Command(
        name = "brief",
        description = "Makes the brief of a pair: AZE-IRN, or iran azerbaijan, or Azerbaijan–Iran.",
        footer = {
            "",
            "Examples:",
            "  bilat brief AZE-IRN",
            "  bilat brief iran azerbaijan --as-of 2019-01-22 -o AZE-IRN.pdf",
            "  bilat brief AZE-IRN AZE-USA --to pdf -o briefs-of-today/",
            "  bilat brief AZE-IRN --as scene-setter --side AZE",
            "  bilat brief AZE-IRN --as changes --since latest",
            "  bilat brief AZE-IRN --section agreements --heading-level 3 -o part.md"
        })
final class BriefCommand implements Callable<Integer> {
    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PAIR", arity = "1..*", description = "two countries by name or code")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "NAME|FILE",
            defaultValue = "full",
            description = "full, scene-setter, agreements-annex, changes or another definition in briefs/, or the file"
                    + " of one; else ${DEFAULT-VALUE}")
    private String definition;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "markdown or pdf; else by the ending of -o, else markdown")
    private Optional<Format> format;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day the brief stands for; else today in UTC")
    private Optional<LocalDate> asOf;

    @Mixin
    private SinceOption since;

    @Option(names = "--side", paramLabel = "COUNTRY", description = "for whom it is made, of the two")
    private Optional<String> side;

    @Option(
            names = "--marking",
            paramLabel = "CEILING",
            description = "clear, green, amber, amber+strict or red: nothing above it is shown; else as defined")
    private Optional<Marking> ceiling;

    @Option(names = "--lang", paramLabel = "TAG", description = "the language; else as defined")
    private Optional<String> language;

    @Option(names = "--page", paramLabel = "PAPER", description = "a4 or letter; else as defined")
    private Optional<Definition.Page> page;

    @Mixin
    private FontsOption fonts;

    @Option(
            names = "-o",
            paramLabel = "FILE|DIR",
            description = "where to write; into a folder, AZE-IRN-full.pdf for each pair; Markdown of several into one"
                    + " file; else standard output")
    private Optional<String> target;

    @Option(
            names = "--keep-going",
            description = "leave out facts with errors instead of refusing the brief, which its gaps page says; print a"
                    + " sign for a letter that no font has")
    private boolean keepGoing;

    @Option(
            names = "--no-attachment",
            description = "a PDF without the facts it was made from; bilat verify cannot verify it")
    private boolean noAttachment;

    @Mixin
    private ReportOptions report;

    @Mixin
    private KnownAtOption knownAt;

    /** What is read once for all pairs. */
    private record Asked(Optional<Path> file, Destination destination, List<GivenFont> fonts, Excerpt excerpt) {}

    BriefCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        Console console = bilat.console();
        Destination destination;
        Excerpt excerpt;
        try {
            destination = Destination.of(target, format, bilat::path, console);
            excerpt = report.excerpt(destination.format());
        } catch (IllegalArgumentException wrong) {
            throw wrongUsage(wrong.getMessage());
        }
        Optional<Path> file = DefinitionFile.of(definition, bilat, spec);
        if (knownAt.isAsked()) {
            return knownThen(destination, excerpt, file).code();
        }
        Project project = bilat.read(file);
        List<Diagnostic> errors = project.errorsInstead(definition);
        if (!errors.isEmpty()) {
            bilat.show(errors, project);
            bilat.console().warn("no brief: the definition \"" + definition + "\" has errors");
            return Exit.FACTS.code();
        }
        CountryWords countries = KnownCountries.of(project.facts());
        Asked asked = new Asked(file, destination, fonts.read(bilat), excerpt);
        Delivery delivery = new Delivery(project, destination, bilat);
        try {
            List<Order> orders = orders(project, countries, asked);
            boolean together = orders.size() > 1 && destination.takesOne();
            return (together ? delivery.together(orders) : delivery.each(orders)).code();
        } catch (WrongOrder wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private Exit knownThen(Destination destination, Excerpt excerpt, Optional<Path> file) throws IOException {
        if (since.isAsked()) {
            throw wrongUsage("--known-at compares with what its edition was compared with, and --since with another");
        }
        KnownAtOption.Found found = knownAt.read(bilat);
        Asked asked = new Asked(file, destination, fonts.read(bilat), excerpt);
        KnownThen then =
                new KnownThen(bilat, found, definition, file, asOf, ceiling, language.isEmpty() && page.isEmpty());
        try {
            List<Pair> pairs = knownAt.pairs(words, found.edition());
            several(pairs, destination);
            if (pairs.size() > 1 && destination.takesOne()) {
                throw wrongUsage("--known-at makes a file for each pair: name a folder with -o");
            }
            Optional<Actor> of = side.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Actor(knownAt.country(side.get(), found.edition())));
            return then.deliver(pairs, of, destination, (pair, day, one) -> form(pair, day, one, asked));
        } catch (PairWords.NotAPair | WrongOrder wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private void several(List<Pair> pairs, Destination destination) {
        Set<Pair> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (!seen.add(pair.canonical())) {
                throw wrongUsage(pair + " is asked for twice");
            }
        }
        if (pairs.size() > 1) {
            destination.takesSeveral().ifPresent(problem -> {
                throw wrongUsage(problem);
            });
        }
    }

    private List<Order> orders(Project project, CountryWords countries, Asked asked) throws IOException, WrongOrder {
        try {
            List<Pair> pairs = PairWords.read(words, countries);
            several(pairs, asked.destination());
            Optional<Actor> of = side.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Actor(PairWords.country(side.get(), countries)));
            LocalDate day = asOf.orElseGet(bilat::today);
            Optional<SinceOption.Earlier> earlier = since.isAsked()
                    ? Optional.of(
                            since.read(bilat, knownAt.editions(bilat), day, project.named(name(asked.file())), ceiling))
                    : Optional.empty();
            List<Order> orders = new ArrayList<>();
            for (Pair pair : pairs) {
                Optional<Since> compared =
                        earlier.isPresent() ? earlier.get().of(pair, project.facts()) : Optional.empty();
                orders.add(form(pair, day, of, asked).since(compared).order());
            }
            return orders;
        } catch (PairWords.NotAPair wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private OrderForm form(Pair pair, LocalDate day, Optional<Actor> of, Asked asked) {
        return OrderForm.of(pair, name(asked.file()), asked.destination().format(), day)
                .side(of)
                .ceiling(ceiling)
                .language(language)
                .page(page)
                .faulty(keepGoing ? Order.Faulty.LEAVE_OUT : Order.Faulty.REFUSE)
                .fonts(asked.fonts())
                .carrying(noAttachment ? Order.Carrying.NOTHING : Order.Carrying.FACTS)
                .excerpt(asked.excerpt());
    }

    private String name(Optional<Path> file) {
        return file.map(Path::toString).orElse(definition);
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
