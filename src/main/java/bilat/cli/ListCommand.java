package bilat.cli;

import bilat.ask.Archive;
import bilat.ask.Listing;
import bilat.ask.Row;
import bilat.load.JsonText;
import bilat.publish.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat list}: what is on file. */
@Command(
        name = "list",
        description = "Lists what is on file: id, date, how many sources, and what it is.",
        footer = {
            "",
            "Examples:",
            "  bilat list pairs",
            "  bilat list agreements iran azerbaijan",
            "  bilat list officials AZE --json"
        })
final class ListCommand implements Callable<Integer> {
    private static final String SCHEMA = "bilat-list/1";

    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "pairs, countries, officials, agreements, positions, meetings, issues or sources")
    private Listing listing;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILTER",
            description = "a pair, a country, or part of an id or a title")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "as JSON, for scripts")
    private boolean json;

    ListCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        Project project = bilat.read(Optional.empty());
        CountryWords countries = KnownCountries.of(project.facts());
        List<Row> rows;
        try {
            rows = listing.rows(new Archive(project.facts()), countries::name).stream()
                    .filter(Filter.of(words, countries))
                    .toList();
        } catch (PairWords.NotAPair several) {
            throw new ParameterException(spec.commandLine(), several.getMessage());
        }
        Console console = bilat.console();
        console.out().print(json ? json(rows) : Table.of(rows, listing.counted()));
        if (rows.isEmpty()) {
            console.say("no " + listing.word() + (words.isEmpty() ? " on file" : Filter.nothing(words, countries)));
        }
        bilat.tellOfErrors(project);
        return Exit.DONE.code();
    }

    private String json(List<Row> rows) {
        JsonText out = new JsonText();
        out.begin('{');
        out.put("schema", SCHEMA);
        out.key(listing.word());
        out.begin('[');
        for (Row row : rows) {
            out.begin('{');
            out.put("id", row.id());
            out.put("what", row.what());
            row.date().ifPresent(date -> out.put("date", date));
            out.put(listing.counted(), row.count());
            out.end('}');
        }
        out.end(']');
        out.end('}');
        return out + "\n";
    }
}
