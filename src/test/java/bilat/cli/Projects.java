package bilat.cli;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Review;
import bilat.definition.Section;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import bilat.fact.PartialDate;
import bilat.fact.Particulars;
import bilat.fact.Prose;
import bilat.fact.Source;
import bilat.fact.When;
import bilat.publish.Loaded;
import bilat.publish.Loader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Projects as a loader would give them back. */
final class Projects {
    private Projects() {}

    /** One event between Azerbaijan and Iran, and no problems. */
    static Loader sound() {
        return (data, definitions, definition) -> loaded(List.of(), definition);
    }

    /** The same, and some errors and warnings; a file whose name is a pair names that pair. */
    static Loader with(Diagnostic... diagnostics) {
        return (data, definitions, definition) -> loaded(List.of(diagnostics), definition);
    }

    static Diagnostic error(String file) {
        return found(Severity.ERROR, file, "date-invalid", "month 13");
    }

    static Diagnostic warning(String file) {
        return found(Severity.WARNING, file, "source-undated", "no date");
    }

    private static Diagnostic found(Severity severity, String file, String code, String message) {
        return new Diagnostic(severity, code, new Place(file, 2, 3, 4), message, List.of(), Optional.empty());
    }

    private static Loaded loaded(List<Diagnostic> diagnostics, Optional<Path> definition) {
        TreeMap<String, Definition> definitions = new TreeMap<>();
        definitions.put("full", full());
        definition.ifPresent(file -> definitions.put(file.toString(), full()));
        TreeMap<String, Pair> pairs = new TreeMap<>();
        List<Omitted> omitted = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String file = diagnostic.place().file();
            Optional<Pair> pair = Optional.of(file.replaceFirst(".*/(...)-(...)\\.yaml", "$1-$2"))
                    .filter(name -> name.length() == 7)
                    .map(name -> Pair.of(name.substring(0, 3), name.substring(4)));
            pair.ifPresent(it -> pairs.put(file, it));
            if (diagnostic.severity() == Severity.ERROR) {
                omitted.add(new Omitted(Optional.of("agreements"), Optional.of("x"), pair));
            }
        }
        Facts facts = new Facts(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("report", source())),
                List.of(event()),
                omitted);
        return new Loaded(facts, definitions, diagnostics, pairs, (file, line) -> Optional.of("  x: 2019-13"), 3);
    }

    private static Fact event() {
        Particulars particulars = new Particulars(
                new FactId(Optional.of(Pair.of("AZE", "IRN")), "border-2018"),
                List.of(Citation.of("report")),
                Optional.empty(),
                List.of(new Actor("AZE"), new Actor("IRN")),
                List.of(),
                Optional.of(LocalDate.of(2019, 1, 21)),
                Marking.CLEAR,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Event(
                particulars,
                When.on(PartialDate.year(2018)),
                Prose.of("the border crossing at Astara was widened"),
                Optional.empty(),
                Event.Modality.OCCURRED);
    }

    private static Source source() {
        return new Source(
                "report",
                "A report",
                Optional.empty(),
                Optional.of("A Ministry"),
                Optional.empty(),
                Optional.of(When.on(PartialDate.day(LocalDate.of(2019, 1, 21)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Marking.CLEAR);
    }

    private static Definition full() {
        return new Definition(
                "full",
                "{first}–{second}",
                Optional.empty(),
                Marking.CLEAR,
                Definition.Withheld.HIDE,
                "en",
                Definition.Page.A4,
                Sections.names().stream().map(Section::of).toList(),
                Review.DEFAULT);
    }
}
