package bilat.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.change.Comparison;
import bilat.definition.Compared;
import bilat.definition.Definition;
import bilat.definition.FontFile;
import bilat.definition.Options;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.load.Writing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a brief was made of, as JSON files: its facts, its definition and its options, and the facts that it was
 * compared with. The SHA-256 of the facts' file is the digest that the brief prints.
 */
public final class Snapshot {
    /** The facts, in the format of data files. */
    public static final String FACTS = "facts.json";

    /** The facts that they were compared with. */
    public static final String BEFORE = "before.json";

    /** The facts that were compared with those, where they are not the facts of the brief. */
    public static final String AFTER = "after.json";

    /** The definition with the ceiling, language and page that were asked for, in the format of definitions. */
    public static final String DEFINITION = "definition.json";

    /** With what it was made besides. */
    public static final String OPTIONS = "options.json";

    /** The names that the files of a snapshot can have. */
    public static final List<String> NAMES = List.of(AFTER, BEFORE, DEFINITION, FACTS, OPTIONS);

    private final Options options;
    private final SortedMap<String, byte[]> files;

    private Snapshot(Options options, SortedMap<String, byte[]> files) {
        this.options = options;
        this.files = files;
    }

    /**
     * Of a dossier that holds what the definition's sections read, and nothing else.
     *
     * @param compared what the brief tells changes by
     * @param edition name of the edition that the brief is made for, and of its folder
     */
    public static Snapshot of(
            Dossier dossier,
            Optional<Comparison> compared,
            Definition definition,
            Optional<String> edition,
            List<FontFile> fonts,
            String program) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FACTS, Writing.json(dossier.facts()).getBytes(UTF_8));
        files.put(DEFINITION, Writing.json(definition).getBytes(UTF_8));
        Optional<Facts> later = compared.map(Comparison::now);
        Optional<Compared> since = compared.map(both -> since(both, later.orElseThrow(), files));
        boolean counted = definition.withheld() == Definition.Withheld.COUNT;
        Options options = new Options(
                program,
                dossier.pair(),
                dossier.asOf(),
                dossier.side(),
                edition,
                since,
                dossier.omitted(),
                counted ? Optional.of(dossier.withheld()) : Optional.empty(),
                fonts,
                Digest.of(files.get(FACTS)),
                Digest.of(files.get(DEFINITION)));
        files.put(OPTIONS, Writing.json(options).getBytes(UTF_8));
        return new Snapshot(options, files);
    }

    /** Puts both sets of facts with the files; the later one only where it is another than that of the brief. */
    private static Compared since(Comparison both, Facts later, SortedMap<String, byte[]> files) {
        byte[] before = Writing.json(both.before().facts()).getBytes(UTF_8);
        byte[] after = Writing.json(later).getBytes(UTF_8);
        boolean other = !Digest.of(after).equals(Digest.of(files.get(FACTS)));
        files.put(BEFORE, before);
        if (other) {
            files.put(AFTER, after);
        }
        return new Compared(
                both.before().asOf(),
                Optional.of(both.since())
                        .filter(day -> !day.equals(both.before().asOf())),
                both.edition(),
                Digest.of(before),
                other ? Optional.of(Digest.of(after)) : Optional.empty());
    }

    /** The digest of the facts, in hexadecimal. */
    public String factsDigest() {
        return options.facts();
    }

    /** The digest of the facts that they were compared with, in hexadecimal. */
    public Optional<String> beforeDigest() {
        return options.since().map(Compared::before);
    }

    /** The files by their names. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
