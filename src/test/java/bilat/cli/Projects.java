package bilat.cli;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Review;
import bilat.definition.Section;
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
import bilat.publish.Finding;
import bilat.publish.Loaded;
import bilat.publish.Loader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Projects as a loader would give them back. */
final class Projects {
    private Projects() {}

    /** A finding about a file. */
    record Found(boolean isError, Path file, Optional<Omitted> omitted, String text) implements Finding {
        @Override
        public String shown(boolean inColour) {
            return file + ": " + (inColour ? "\u001b[31m" + text + "\u001b[0m" : text) + "\n";
        }
    }

    /** One event between Azerbaijan and Iran, and no problems. */
    static Loader sound() {
        return (data, definitions, definition) -> loaded(data, List.of(), definition);
    }

    /** The same, and some findings. */
    static Loader with(Found... findings) {
        return (data, definitions, definition) -> loaded(data, List.of(findings), definition);
    }

    static Found error(String file, Pair pair) {
        Omitted omitted = new Omitted(Optional.of("agreements"), Optional.of("x"), Optional.of(pair));
        return new Found(true, Path.of(file), Optional.of(omitted), "error[date-invalid]: month 13");
    }

    static Found warning(String file) {
        return new Found(false, Path.of(file), Optional.empty(), "warning[source-undated]: no date");
    }

    private static Loaded loaded(Path data, List<Found> findings, Optional<Path> definition) {
        TreeMap<String, Definition> definitions = new TreeMap<>();
        definitions.put("full", full());
        definition.ifPresent(file -> definitions.put(file.toString(), full()));
        List<Omitted> omitted =
                findings.stream().flatMap(finding -> finding.omitted().stream()).toList();
        Facts facts = new Facts(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("report", source())),
                List.of(event()),
                omitted);
        return new Loaded(facts, definitions, List.copyOf(findings), 3);
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
