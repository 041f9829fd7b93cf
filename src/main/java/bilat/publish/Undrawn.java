package bilat.publish;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Excerpts;
import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import bilat.fact.CollectionName;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Post;
import bilat.load.Loaded;
import bilat.load.Origins;
import bilat.render.pdf.PdfRenderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters that no face of a PDF has, told of the lines where they stand. */
final class Undrawn {
    private static final int NAMED = 3;

    private final SortedSet<Integer> missing;
    private final Excerpts lines;
    private final SortedSet<Integer> told = new TreeSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private Undrawn(List<Integer> missing, Excerpts lines) {
        this.missing = new TreeSet<>(missing);
        this.lines = lines;
    }

    /**
     * One error for each line of a record that has such letters, or of the definition.
     *
     * @param definition the file of the definition, if it is none that ships
     */
    static List<Diagnostic> of(
            List<Integer> missing, Dossier dossier, Loaded loaded, Optional<String> definition, Excerpts lines) {
        Undrawn undrawn = new Undrawn(missing, lines);
        if (!missing.isEmpty()) {
            undrawn.facts(dossier.facts(), loaded.origins());
            definition.ifPresent(file -> undrawn.lines(new Place(file, 1, 1, 1), line -> true, "the definition"));
            undrawn.rest(definition.orElseGet(() -> loaded.files().firstKey()));
        }
        return undrawn.found.stream().sorted().toList();
    }

    private void facts(Facts facts, Origins origins) {
        for (Fact fact : facts.facts()) {
            // A post is found under its official, where it is written.
            if (!(fact instanceof Post)) {
                record(CollectionName.of(fact), fact.id(), fact, origins);
            }
        }
        Map<String, Map<String, ?>> tables = Map.of(
                "countries", facts.countries(),
                "organisations", facts.organisations(),
                "officials", facts.officials(),
                "issues", facts.issues(),
                "sources", facts.sources());
        tables.forEach((collection, records) ->
                records.forEach((id, record) -> record(collection, new FactId(Optional.empty(), id), record, origins)));
    }

    private void record(String collection, FactId id, Object record, Origins origins) {
        SortedSet<Integer> here = new TreeSet<>(missing);
        here.retainAll(Normalizer.normalize(record.toString(), Normalizer.Form.NFC)
                .codePoints()
                .boxed()
                .collect(Collectors.toSet()));
        Optional<Place> place = here.isEmpty() ? Optional.empty() : origins.of(collection, id);
        place.ifPresent(start -> {
            SortedSet<Integer> seen = lines(start, line -> isWithin(line, start.column() - 1), id.toString());
            here.removeAll(seen);
            // Letters that are written as escapes or in parts are told of the record.
            if (!here.isEmpty()) {
                tell(start, here, id.toString());
            }
        });
    }

    /** What stands in no text as it is: a capital of a small letter. */
    private void rest(String file) {
        SortedSet<Integer> rest = new TreeSet<>(missing);
        rest.removeAll(told);
        if (!rest.isEmpty()) {
            tell(new Place(file, 1, 1, 1), rest, "a text of the brief");
        }
    }

    /** From the first line as far as the others belong to it. */
    private SortedSet<Integer> lines(Place start, Predicate<String> belongs, String name) {
        SortedSet<Integer> seen = new TreeSet<>();
        Optional<String> line = lines.line(start.file(), start.line());
        for (int number = start.line(); line.isPresent(); number++) {
            seen.addAll(line(line.get(), new Place(start.file(), number, 1, 1), name));
            line = lines.line(start.file(), number + 1).filter(belongs);
        }
        return seen;
    }

    private static boolean isWithin(String line, int indent) {
        return line.isBlank() || line.length() - line.stripLeading().length() > indent;
    }

    private SortedSet<Integer> line(String line, Place place, String name) {
        int[] letters = line.codePoints().toArray();
        int[] here = IntStream.range(0, letters.length)
                .filter(i -> missing.contains(letters[i]))
                .toArray();
        SortedSet<Integer> found = new TreeSet<>();
        IntStream.of(here).forEach(i -> found.add(letters[i]));
        if (here.length > 0) {
            // The first of them, and those that follow it without a gap.
            int length = (int) IntStream.range(0, here.length)
                    .takeWhile(i -> here[i] == here[0] + i)
                    .count();
            tell(new Place(place.file(), place.line(), here[0] + 1, length), found, name);
        }
        return found;
    }

    private void tell(Place place, SortedSet<Integer> letters, String name) {
        told.addAll(letters);
        found.add(
                at(place, "glyph-missing", "no font of the PDF has " + named(letters) + ", in " + name, help(letters)));
    }

    private static String named(SortedSet<Integer> letters) {
        String named = letters.stream()
                .limit(NAMED)
                .map(letter -> String.format(
                        Locale.ROOT, "\"%s\" (U+%04X%s)", Character.toString(letter), letter, name(letter)))
                .collect(Collectors.joining(", "));
        return letters.size() > NAMED ? named + " and " + (letters.size() - NAMED) + " more" : named;
    }

    /** A name of its own; ideographs and syllables are called by their block and the number once more. */
    private static String name(int letter) {
        String number = String.format(Locale.ROOT, " %X", letter);
        return Optional.ofNullable(Character.getName(letter))
                .filter(name -> !name.endsWith(number))
                .map(name -> " " + name)
                .orElse("");
    }

    private static String help(SortedSet<Integer> letters) {
        return letters.stream().allMatch(PdfRenderer::sets)
                ? "give a TrueType font that has " + (letters.size() == 1 ? "it" : "them") + ": --font FILE"
                : "bilat cannot set this script with any font; write the name in Latin letters, or make Markdown";
    }

    private static Diagnostic at(Place place, String code, String message, String help) {
        return new Diagnostic(Severity.ERROR, code, place, message, List.of(), Optional.of(help));
    }
}
