package bilat.cli;

import bilat.ask.Archive;
import bilat.ask.Card;
import bilat.ask.Search;
import bilat.ask.Subject;
import bilat.fact.Source;
import bilat.load.Json;
import bilat.load.JsonText;
import bilat.load.YamlText;
import bilat.publish.CitingBriefs;
import bilat.publish.Editions;
import bilat.publish.Project;
import bilat.publish.PublishedEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bilat show}: one record with all that is known of it. */
@Command(
        name = "show",
        description = "Shows a record with all that is known of it: where it stands, what is derived of it,"
                + " what refers to it, and which briefs show it.",
        footer = {
            "",
            "Examples:",
            "  bilat show AZE-IRN/defence-mou-2019",
            "  bilat show defence-mou-2019 --json",
            "  bilat show sources/caspian-news-2019-01-21"
        })
final class ShowCommand implements Callable<Integer> {
    private static final String SCHEMA = "bilat-show/1";

    private final Bilat bilat;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "of a fact, source, official, issue, organisation or country; with its pair or collection"
                    + " before it, where only that tells it from others")
    private String id;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day for which a status and offices are derived; else today in UTC")
    private Optional<LocalDate> asOf;

    @Option(names = "--json", description = "as JSON, for scripts")
    private boolean json;

    @Mixin
    private EditionsOption editions;

    ShowCommand(Bilat bilat) {
        this.bilat = bilat;
    }

    @Override
    public Integer call() throws IOException {
        Project project = bilat.read(Optional.empty());
        Archive archive = new Archive(project.facts());
        CountryWords countries = KnownCountries.of(project.facts());
        Subject subject = one(Search.of(id, archive), archive, countries);
        LocalDate day = asOf.orElseGet(bilat::today);
        Card card = new Card(archive, project.loaded().origins(), day, countries::name);
        Json out = json ? new JsonText() : new YamlText();
        out.begin('{');
        if (json) {
            out.put("schema", SCHEMA);
        }
        card.write(subject, out);
        published(subject, out);
        out.end('}');
        bilat.console().out().print(json ? out + "\n" : out);
        bilat.tellOfErrors(project);
        return Exit.DONE.code();
    }

    /**
     * Of a source, the published briefs that hold it; an edition that cannot be read is told of, and the others are.
     */
    private void published(Subject subject, Json out) throws IOException {
        if (!(subject.record() instanceof Source source)) {
            return;
        }
        Editions found = editions.read(bilat);
        List<String> files = new ArrayList<>();
        for (PublishedEdition edition : found.all()) {
            try {
                files.addAll(CitingBriefs.in(edition, found, source.id()));
            } catch (IOException | UncheckedIOException unreadable) {
                new Failures(bilat.console()).answer(unreadable);
            }
        }
        if (!files.isEmpty()) {
            out.put("published", files);
        }
    }

    private Subject one(Search search, Archive archive, CountryWords countries) {
        List<Subject> found = search.found();
        if (found.isEmpty()) {
            List<String> named = countries.named(id);
            found = named.size() == 1 ? List.of(archive.country(named.get(0))) : List.of();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            String nearest = search.nearest().stream()
                    .map(near -> "; did you mean " + near + "?")
                    .collect(Collectors.joining());
            throw wrongUsage("nothing on file is called \"" + id + "\"" + nearest);
        }
        boolean sameId = found.stream().map(Subject::id).distinct().count() == 1;
        throw wrongUsage("\"" + id + "\" may be "
                + found.stream().map(it -> sameId ? it.label() : it.id()).collect(Collectors.joining(" or ")));
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
