package bilat.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Definition;
import bilat.definition.FontFile;
import bilat.definition.Options;
import bilat.fact.Dossier;
import bilat.load.Writing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a brief was made of, as JSON files: its facts, its definition and its options. The SHA-256 of the facts'
 * file is the digest that the brief prints.
 */
public final class Snapshot {
    /** The facts, in the format of data files. */
    public static final String FACTS = "facts.json";

    /** The definition with the ceiling, language and page that were asked for, in the format of definitions. */
    public static final String DEFINITION = "definition.json";

    /** With what it was made besides. */
    public static final String OPTIONS = "options.json";

    private final Options options;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Snapshot(Options options) {
        this.options = options;
    }

    /**
     * Of a dossier that holds what the definition's sections read, and nothing else.
     *
     * @param edition name of the edition that the brief is made for, and of its folder
     */
    public static Snapshot of(
            Dossier dossier, Definition definition, Optional<String> edition, List<FontFile> fonts, String program) {
        byte[] facts = Writing.json(dossier.facts()).getBytes(UTF_8);
        byte[] defined = Writing.json(definition).getBytes(UTF_8);
        boolean counted = definition.withheld() == Definition.Withheld.COUNT;
        Options options = new Options(
                program,
                dossier.pair(),
                dossier.asOf(),
                dossier.side(),
                edition,
                dossier.omitted(),
                counted ? Optional.of(dossier.withheld()) : Optional.empty(),
                fonts,
                Digest.of(facts),
                Digest.of(defined));
        Snapshot snapshot = new Snapshot(options);
        snapshot.files.put(FACTS, facts);
        snapshot.files.put(DEFINITION, defined);
        snapshot.files.put(OPTIONS, Writing.json(options).getBytes(UTF_8));
        return snapshot;
    }

    /** The digest of the facts, in hexadecimal. */
    public String factsDigest() {
        return options.facts();
    }

    /** The files by their names. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
