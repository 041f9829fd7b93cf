package bilat.cli;

import bilat.definition.Manifest;
import bilat.fact.Country;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.publish.Editions;
import bilat.publish.PublishedEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that asks for what was known when an edition was published. */
final class KnownAtOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--known-at",
            paramLabel = "EDITION",
            description = "as it was known when an edition was published: the name or path of its folder, or latest")
    private Optional<String> name;

    @Mixin
    private EditionsOption editions;

    /** An edition, among those that it may have been compared with. */
    record Found(PublishedEdition edition, Editions editions) {}

    boolean isAsked() {
        return name.isPresent();
    }

    /** The folder of the published editions. */
    Optional<Path> editions(Bilat bilat) throws IOException {
        return editions.folder(bilat);
    }

    /** The edition that is meant. */
    Found read(Bilat bilat) throws IOException {
        String typed = name.orElseThrow();
        Path folder = bilat.path(typed);
        if (typed.contains("/") && Files.isDirectory(folder)) {
            PublishedEdition edition = Editions.of(folder).orElseThrow(() -> wrong("no edition is in " + typed));
            return new Found(edition, Editions.at(edition.path().getParent()));
        }
        Editions all = editions.read(bilat);
        return new Found(all.named(typed).orElseThrow(() -> wrong(unknown(typed, all))), all);
    }

    private static String unknown(String typed, Editions all) {
        String there = all.all().stream().map(PublishedEdition::folder).collect(Collectors.joining(", "));
        return "no edition is published as \"" + typed + "\"; "
                + (there.isEmpty() ? "nothing is published here" : "there is " + there);
    }

    /**
     * The pairs that are named; by countries that the edition's own facts declare, where it takes their names.
     *
     * @throws PairWords.NotAPair if they cannot be told
     */
    List<Pair> pairs(List<String> words, PublishedEdition edition) throws IOException, PairWords.NotAPair {
        try {
            return PairWords.read(words, countries(edition));
        } catch (PairWords.NotAPair unknown) {
            return PairWords.read(words, declared(edition));
        }
    }

    /** One country of the edition. */
    String country(String word, PublishedEdition edition) throws IOException, PairWords.NotAPair {
        try {
            return PairWords.country(word, countries(edition));
        } catch (PairWords.NotAPair unknown) {
            return PairWords.country(word, declared(edition));
        }
    }

    /** By their codes, and those that everybody knows by their names. */
    private static CountryWords countries(PublishedEdition edition) {
        SortedMap<String, Country> codes = new TreeMap<>();
        edition.manifest().pairs().stream()
                .flatMap(each -> each.pair().sides().stream())
                .forEach(code -> codes.put(code.id(), Country.undeclared(code)));
        return words(codes);
    }

    private static CountryWords declared(PublishedEdition edition) throws IOException {
        SortedMap<String, Country> declared = new TreeMap<>();
        for (Manifest.OfPair each : edition.manifest().pairs()) {
            edition.snapshot(each.pair())
                    .ifPresent(known -> declared.putAll(known.loaded().facts().countries()));
        }
        return words(declared);
    }

    private static CountryWords words(SortedMap<String, Country> countries) {
        return KnownCountries.of(new Facts(
                countries, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), List.of()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
