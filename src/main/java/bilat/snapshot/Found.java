package bilat.snapshot;

import bilat.definition.Definition;
import bilat.definition.Options;
import bilat.diagnostic.Diagnostic;
import bilat.fact.Facts;
import bilat.load.Loaded;
import bilat.load.Loading;
import bilat.load.OneRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot as it is read back from its files, which anybody may have changed.
 *
 * @param facts with what was left out when the brief was made
 * @param before the facts that it was compared with
 * @param after the facts that were compared with those, where they are not the facts of the brief
 * @param changed the names of the files whose digest is not the one that the options record
 */
public record Found(
        Facts facts,
        Definition definition,
        Options options,
        Optional<Facts> before,
        Optional<Facts> after,
        List<String> changed) {
    public Found {
        changed = List.copyOf(changed);
    }

    /**
     * What reading gave.
     *
     * @param snapshot empty where a file has an error, or is missing
     * @param missing the names of the files that are not there
     */
    public record Read(Optional<Found> snapshot, List<String> missing, List<Diagnostic> errors) {
        public Read {
            missing = List.copyOf(missing);
            errors = List.copyOf(errors);
        }
    }

    /** Reads the files of a snapshot by their names; others are passed over. */
    public static Read read(Map<String, byte[]> files) {
        List<String> missing = new ArrayList<>(List.of(Snapshot.DEFINITION, Snapshot.FACTS, Snapshot.OPTIONS));
        missing.removeAll(files.keySet());
        if (!missing.isEmpty()) {
            return new Read(Optional.empty(), missing, List.of());
        }
        OneRecord<Options> options = OneRecord.options(files.get(Snapshot.OPTIONS), Snapshot.OPTIONS);
        OneRecord<Definition> definition = OneRecord.definition(files.get(Snapshot.DEFINITION), Snapshot.DEFINITION);
        Loaded facts = Loading.load(files.get(Snapshot.FACTS), Snapshot.FACTS);
        Optional<Loaded> before = load(files, Snapshot.BEFORE);
        Optional<Loaded> after = load(files, Snapshot.AFTER);
        List<Diagnostic> errors = new ArrayList<>(definition.diagnostics());
        errors.addAll(facts.diagnostics());
        before.ifPresent(loaded -> errors.addAll(loaded.diagnostics()));
        after.ifPresent(loaded -> errors.addAll(loaded.diagnostics()));
        errors.addAll(options.diagnostics());
        if (!errors.isEmpty()
                || options.record().isEmpty()
                || definition.record().isEmpty()) {
            return new Read(Optional.empty(), List.of(), errors);
        }
        Options made = options.record().get();
        Digests digests = new Digests(made);
        List<String> gone = digests.missing(files);
        if (!gone.isEmpty()) {
            return new Read(Optional.empty(), gone, List.of());
        }
        Found found = new Found(
                facts.facts().lacking(made.omitted()),
                definition.record().get(),
                made,
                before.map(Loaded::facts),
                after.map(Loaded::facts),
                digests.changed(files));
        return new Read(Optional.of(found), List.of(), List.of());
    }

    private static Optional<Loaded> load(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name)).map(file -> Loading.load(file, name));
    }
}
