package bilat.publish;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Pairs;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.diagnostic.Suggestion;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.fact.PairsOnFile;
import bilat.load.FoundEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an edition names that is not there, told of the lines where it stands. */
final class EditionFindings {
    private final Project project;
    private final PairsOnFile onFile;
    private final FoundEdition found;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EditionFindings(Project project, PairsOnFile onFile, FoundEdition found) {
        this.project = project;
        this.onFile = onFile;
        this.found = found;
    }

    /** Of every edition of a project. */
    static List<Diagnostic> of(Project project) {
        if (project.briefs().editions().isEmpty()) {
            return List.of();
        }
        PairsOnFile onFile = new PairsOnFile(project.facts());
        return project.briefs().editions().values().stream()
                .flatMap(found -> new EditionFindings(project, onFile, found).all().stream())
                .toList();
    }

    /** The errors in an edition, without which it can be published. */
    static List<Diagnostic> errors(Project project, FoundEdition found) {
        EditionFindings findings = new EditionFindings(project, new PairsOnFile(project.facts()), found);
        findings.products();
        return List.copyOf(findings.diagnostics);
    }

    private List<Diagnostic> all() {
        products();
        pairs();
        countries("sides", found.edition().sides());
        return diagnostics;
    }

    private void products() {
        List<String> names = found.edition().products();
        for (int i = 0; i < names.size(); i++) {
            Place place = found.place("products", i);
            String name = names.get(i);
            Optional<Definition> definition = project.definition(name);
            if (project.isUndefined(name)) {
                String help = Suggestion.of(name, project.definitionNames())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("there is " + String.join(", ", project.definitionNames()));
                error(at(place, "product-unknown", "no definition is called \"" + name + "\"", help));
            } else if (definition.filter(Sections::needSide).isPresent()
                    && found.edition().sides().isEmpty()) {
                error(at(
                        place,
                        "side-missing",
                        "a brief as " + name + " is made for one side, and the edition names none",
                        "name the countries for which it is made: sides: [AZE]"));
            }
        }
    }

    private void pairs() {
        found.edition()
                .pairs()
                .accept(new Pairs.Visitor<Runnable>() {
                    @Override
                    public Runnable onFile() {
                        return () -> {};
                    }

                    @Override
                    public Runnable listed(Pairs.Listed listed) {
                        return () -> EditionFindings.this.listed(listed.pairs());
                    }

                    @Override
                    public Runnable of(Pairs.Of of) {
                        return () -> countries("country", of.countries());
                    }
                })
                .run();
    }

    private void listed(List<Pair> pairs) {
        List<String> known = onFile.all().stream().map(Pair::toString).toList();
        for (int i = 0; i < pairs.size(); i++) {
            String pair = pairs.get(i).canonical().toString();
            Place place = found.place("pairs", i);
            if (!known.contains(pair)) {
                warn(at(
                        place,
                        "pair-not-on-file",
                        "nothing is on file of " + pair,
                        Suggestion.of(pair, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("its brief says so until a fact is written")));
            }
        }
    }

    private void countries(String key, List<Actor> countries) {
        for (int i = 0; i < countries.size(); i++) {
            Place place = found.place(key, i);
            if (onFile.of(countries.get(i)).isEmpty()) {
                warn(at(
                        place,
                        "pair-not-on-file",
                        "nothing is on file of " + countries.get(i) + " and another country",
                        "no brief is made of it until a fact is written"));
            }
        }
    }

    private record Told(Place place, String code, String message, String help) {}

    private static Told at(Place place, String code, String message, String help) {
        return new Told(place, code, message, help);
    }

    private void error(Told told) {
        tell(Severity.ERROR, told);
    }

    private void warn(Told told) {
        tell(Severity.WARNING, told);
    }

    private void tell(Severity severity, Told told) {
        diagnostics.add(new Diagnostic(
                severity, told.code(), told.place(), told.message(), List.of(), Optional.of(told.help())));
    }
}
