package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Manifest;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.load.Writing;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What a pair is compared with: its facts in the edition before, or else those that this edition published first.
 *
 * @param snapshot the facts
 * @param owner the edition in whose folder they are
 * @param folder of the edition by which they are named
 * @param isFirst whether they are kept apart, as what this edition published first, as what of the edition before may
 *     still be shown, or as those of an edition before that
 * @param left what may still be shown, where that is not all
 */
record Base(Manifest.Snapshot snapshot, PublishedEdition owner, String folder, boolean isFirst, Optional<Facts> left) {
    /**
     * What there is for a pair.
     *
     * @param now SHA-256 of its present facts
     */
    static Optional<Base> of(Pair pair, String now, Making making) throws IOException {
        Optional<PublishedEdition> before = making.before();
        Optional<PublishedEdition> owner = making.withFacts(pair);
        if (owner.isPresent()) {
            Manifest.OfPair old = owner.get().of(pair).orElseThrow();
            String folder = old.keptFrom().orElse(owner.get().folder());
            boolean isAside = !owner.equals(before);
            Base whole = new Base(old.facts().orElseThrow(), owner.get(), folder, isAside, Optional.empty());
            return Optional.of(making.mayNarrow(owner.get()) && whole.isWhole() ? whole.shown(pair, making) : whole);
        }
        Earlier earlier = making.earlier();
        Optional<Manifest.OfPair> here = earlier.standing(pair);
        if (!earlier.wasPublished() || here.isEmpty()) {
            return Optional.empty();
        }
        String own = making.folder().name();
        PublishedEdition itself =
                new PublishedEdition(making.folder().path(), earlier.manifest().orElseThrow());
        return here.get()
                .first()
                .or(() -> here.get()
                        .facts()
                        .filter(facts -> !facts.file().sha256().equals(now)))
                .map(facts -> new Base(facts, itself, own, true, Optional.empty()))
                .filter(base -> !base.isNarrowed(pair, making));
    }

    /** What was published first and may not be published again is as if it had not been. */
    private boolean isNarrowed(Pair pair, Making making) {
        try {
            return isWhole() && new Narrowed(since(), pair, making).isAnyOfReadable();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Without what has been marked above the ceiling since; else the edition could not be made again of what it keeps.
     */
    private Base shown(Pair pair, Making making) throws IOException {
        Narrowed narrowed = new Narrowed(since(), pair, making);
        if (!narrowed.isAny()) {
            return this;
        }
        Facts shown = narrowed.left();
        byte[] json = Writing.json(shown).getBytes(UTF_8);
        Manifest.File file = new Manifest.File(EditionFolder.first(pair), Digest.of(json), json.length);
        Manifest.Snapshot kept = new Manifest.Snapshot(file, snapshot.asOf(), Survey.count(shown));
        return new Base(kept, owner, folder, true, Optional.of(shown));
    }

    Manifest.Compared compared() {
        return new Manifest.Compared(folder, snapshot.asOf(), snapshot.file().sha256());
    }

    /** Whether the facts are there as they were published. */
    boolean isWhole() throws IOException {
        return left.isPresent() || owner.has(snapshot.file());
    }

    /** Where the facts are, seen from the folder of the editions. */
    String file() {
        return owner.path().getFileName() + "/" + snapshot.file().path();
    }

    /** The facts themselves. */
    Since since() throws IOException {
        return left.isPresent() ? owner.since(left.get(), snapshot.asOf(), folder) : owner.since(snapshot, folder);
    }

    /** Where what was published first is kept apart. */
    Optional<Manifest.Snapshot> first(Pair pair) {
        Manifest.File file = snapshot.file();
        return isFirst
                ? Optional.of(new Manifest.Snapshot(
                        new Manifest.File(EditionFolder.first(pair), file.sha256(), file.bytes()),
                        snapshot.asOf(),
                        snapshot.count()))
                : Optional.empty();
    }

    byte[] bytes() throws IOException {
        return left.isPresent() ? Writing.json(left.get()).getBytes(UTF_8) : owner.bytes(snapshot.file());
    }
}
