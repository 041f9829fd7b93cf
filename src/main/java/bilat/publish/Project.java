package bilat.publish;

import bilat.definition.Definition;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Excerpts;
import bilat.diagnostic.Severity;
import bilat.diagnostic.Suggestion;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.load.DefinitionFiles;
import bilat.load.FoundEdition;
import bilat.load.Loaded;
import bilat.load.Loading;
import bilat.load.Stretch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the files of a project hold.
 *
 * @param briefs the definitions of its folder
 * @param chosen the definition of a file that was named on its own
 */
public record Project(Loaded loaded, DefinitionFiles briefs, DefinitionFiles chosen) {
    /** What ships where a project has no definition of that name. */
    private static final List<String> SHIPPED = List.of("full", "scene-setter", "agreements-annex", "changes");

    /** What ships where a project has no edition of that name. */
    private static final List<String> SHIPPED_EDITIONS = List.of("weekly");

    /**
     * Reads every file once.
     *
     * @param data the root of the facts
     * @param briefs the folder of the definitions
     * @param chosen the file of one more
     * @throws IOException if one of them is not there or cannot be read
     */
    public static Project read(Path data, Optional<Path> briefs, Optional<Path> chosen) throws IOException {
        return new Project(Loading.load(data), definitions(briefs), definitions(chosen));
    }

    private static DefinitionFiles definitions(Optional<Path> root) throws IOException {
        return root.isPresent() ? DefinitionFiles.load(root.get()) : DefinitionFiles.none();
    }

    public Facts facts() {
        return loaded.facts();
    }

    /** Everything wrong in any file, by place. */
    public List<Diagnostic> diagnostics() {
        return Stream.of(loaded.diagnostics(), briefs.diagnostics(), chosen.diagnostics(), EditionFindings.of(this))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /**
     * Everything wrong in any file and what rules find in the facts, by place.
     *
     * @param asOf the day for the rules that need one
     * @param least what matters less is left out
     */
    public List<Diagnostic> diagnostics(Optional<LocalDate> asOf, Severity least) {
        return Stream.concat(diagnostics().stream(), RuleFindings.of(loaded, asOf, least).stream())
                .sorted()
                .toList();
    }

    /**
     * The errors that count against a pair: those in its own files, in files that name none, and in what concerns it in
     * the files of other pairs. Where none of these tells why something was left out, as a reference into what could
     * not be read, they are all errors.
     */
    List<Diagnostic> errors(Pair pair) {
        List<Stretch> elsewhere = loaded.omitted().stream()
                .filter(stretch -> stretch.omitted().against(pair))
                .toList();
        List<Diagnostic> all = loaded.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        List<Diagnostic> own = all.stream()
                .filter(diagnostic -> isIn(diagnostic.place().file(), pair)
                        || elsewhere.stream().anyMatch(stretch -> stretch.has(diagnostic.place())))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private boolean isIn(String file, Pair pair) {
        return loaded.files()
                .getOrDefault(file, Optional.empty())
                .map(pair.canonical()::equals)
                .orElse(true);
    }

    /**
     * The definition that is asked for.
     *
     * @throws WrongOrder if there is none of that name
     */
    public Definition named(String definition) throws WrongOrder {
        return definition(definition)
                .orElseThrow(() -> new WrongOrder("no definition is called \"" + definition + "\"; there is "
                        + String.join(", ", definitionNames())
                        + Suggestion.question(definition, definitionNames())));
    }

    /** The definition of the file that was named, else of the project by its name, else what ships by that name. */
    Optional<Definition> definition(String name) {
        if (chosen.files() > 0) {
            return chosen.definitions().values().stream().findFirst();
        }
        // A faulty file may have meant to replace what ships.
        boolean shipped = SHIPPED.contains(name) && briefs.diagnostics().isEmpty();
        return Optional.ofNullable(briefs.definitions().get(name))
                .or(() -> shipped ? DefinitionFiles.shipped(name) : Optional.empty());
    }

    /** The edition of that name of the project, else what ships by that name. */
    public Optional<FoundEdition> edition(String name) {
        boolean shipped =
                SHIPPED_EDITIONS.contains(name) && briefs.diagnostics().isEmpty();
        return Optional.ofNullable(briefs.editions().get(name))
                .or(() -> shipped ? DefinitionFiles.shippedEdition(name) : Optional.empty());
    }

    /** What to say where no edition is called so. */
    public String noEdition(String name) {
        SortedSet<String> names = new TreeSet<>(briefs.editions().keySet());
        names.addAll(SHIPPED_EDITIONS);
        return "no edition is called \"" + name + "\"; there is " + String.join(", ", names)
                + Suggestion.question(name, names);
    }

    /** The errors for which an edition cannot be published, whatever the facts. */
    public List<Diagnostic> errors(FoundEdition edition) {
        boolean readable = edition.edition().products().stream()
                .allMatch(product -> isUndefined(product) || definition(product).isPresent());
        return Stream.of(readable ? List.<Diagnostic>of() : briefs.diagnostics(), EditionFindings.errors(this, edition))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** Whether there is no definition of a name because nobody wrote one, not because it could not be read. */
    boolean isUndefined(String name) {
        return definition(name).isEmpty() && briefs.diagnostics().isEmpty();
    }

    /** The file of that definition, if it is none that ships. */
    Optional<String> definitionFile(String name) {
        return chosen.files() > 0
                ? chosen.sources().values().stream().findFirst()
                : Optional.ofNullable(briefs.sources().get(name));
    }

    /** What is wrong in definitions, where one is asked for that could not be read; else nothing. */
    public List<Diagnostic> errorsInstead(String definition) {
        return definition(definition).isPresent()
                ? List.of()
                : Stream.of(briefs.diagnostics(), chosen.diagnostics())
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
    }

    /** The names of all definitions. */
    SortedSet<String> definitionNames() {
        SortedSet<String> names = new TreeSet<>(briefs.definitions().keySet());
        names.addAll(SHIPPED);
        return names;
    }

    /** How many files there are, those that could not be read among them. */
    public int files() {
        SortedSet<String> data = new TreeSet<>(loaded.files().keySet());
        loaded.diagnostics().forEach(diagnostic -> data.add(diagnostic.place().file()));
        return data.size() + briefs.files() + chosen.files();
    }

    /** The lines of the files. */
    public Excerpts excerpts() {
        return new FileLines();
    }
}
