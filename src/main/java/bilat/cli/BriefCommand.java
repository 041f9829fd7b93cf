package bilat.cli;

import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.publish.Briefs;
import bilat.publish.Made;
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
            "  bilat brief AZE-IRN AZE-USA --to pdf -o briefs-of-today/"
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
            description = "a definition in briefs/, or the file of one; else ${DEFAULT-VALUE}")
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

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = "a TrueType font for letters of a PDF that no shipped one has; may be given again")
    private List<String> fonts = new ArrayList<>();

    @Option(
            names = "-o",
            paramLabel = "FILE|DIR",
            description = "where to write; into a folder, AZE-IRN-full.pdf for each pair; else standard output")
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

    BriefCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        Console console = bilat.console();
        Destination destination;
        try {
            destination = Destination.of(target, format, bilat::path, console);
        } catch (IllegalArgumentException wrong) {
            throw wrongUsage(wrong.getMessage());
        }
        Optional<Path> file = DefinitionFile.of(definition, bilat, spec);
        Project project = bilat.read(file);
        List<Diagnostic> errors = project.errorsInstead(definition);
        if (!errors.isEmpty()) {
            bilat.show(errors, project);
            bilat.console().warn("no brief: the definition \"" + definition + "\" has errors");
            return Exit.FACTS.code();
        }
        CountryWords countries = KnownCountries.of(project.facts());
        Exit exit = Exit.DONE;
        List<GivenFont> given = FontFiles.read(fonts, bilat, spec);
        Optional<Since> earlier = since.read(bilat, project, asOf.orElseGet(bilat::today), spec);
        for (Order order : orders(countries, file, destination, given, earlier)) {
            Exit one = deliver(order, project, destination);
            exit = one == Exit.FACTS || exit == Exit.DONE ? one : exit;
        }
        return exit.code();
    }

    private List<Order> orders(
            CountryWords countries,
            Optional<Path> file,
            Destination destination,
            List<GivenFont> given,
            Optional<Since> earlier) {
        try {
            List<Pair> pairs = PairWords.read(words, countries);
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
            Optional<Actor> of = side.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Actor(PairWords.country(side.get(), countries)));
            return pairs.stream()
                    .map(pair -> order(pair, file, of, destination, given, earlier))
                    .toList();
        } catch (PairWords.NotAPair wrong) {
            throw wrongUsage(wrong.getMessage());
        }
    }

    private Order order(
            Pair pair,
            Optional<Path> file,
            Optional<Actor> of,
            Destination destination,
            List<GivenFont> given,
            Optional<Since> earlier) {
        return OrderForm.of(
                        pair,
                        file.map(Path::toString).orElse(definition),
                        destination.format(),
                        asOf.orElseGet(bilat::today))
                .side(of)
                .ceiling(ceiling)
                .language(language)
                .page(page)
                .faulty(keepGoing ? Order.Faulty.LEAVE_OUT : Order.Faulty.REFUSE)
                .since(earlier)
                .fonts(given)
                .carrying(noAttachment ? Order.Carrying.NOTHING : Order.Carrying.FACTS)
                .order();
    }

    private Exit deliver(Order order, Project project, Destination destination) throws IOException {
        Console console = bilat.console();
        Made made;
        try {
            made = new Briefs(project, Version.program()).make(order);
        } catch (WrongOrder wrong) {
            throw wrongUsage(wrong.getMessage());
        }
        bilat.show(made.diagnostics(), project);
        bilat.show(made.undrawn(), project);
        if (made.document().isEmpty() && !made.undrawn().isEmpty()) {
            console.warn(
                    "no brief of " + order.pair() + ": no font of the PDF has some of its letters; --font FILE gives"
                            + " one, --keep-going prints a sign for each");
            return Exit.FACTS;
        }
        if (made.document().isEmpty()) {
            console.warn("no brief of " + order.pair()
                    + ": facts that it would use have errors; --keep-going leaves them out");
            return Exit.FACTS;
        }
        if (made.nothingOnFile()) {
            console.warn("nothing is on file between the two of " + order.pair());
        }
        destination.write(made.document().get(), made.name());
        if (made.leftOut() > 0) {
            console.warn("the brief of " + order.pair() + " lacks records that have errors: " + made.leftOut());
        }
        if (!made.undrawn().isEmpty()) {
            console.warn("the brief of " + order.pair() + " has a sign for each letter that no font has");
        }
        return made.leftOut() == 0 && made.undrawn().isEmpty() ? Exit.DONE : Exit.PARTLY;
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
