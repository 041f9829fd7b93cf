package bilat.publish;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import java.io.IOException;
import java.util.Optional;

/**
 * What a pair is compared with: its facts in the edition before, or else those that this edition published first.
 *
 * @param snapshot the facts
 * @param owner the edition in whose folder they are
 * @param folder of the edition by which they are named
 * @param isFirst whether they are kept apart as what this edition published first
 */
record Base(Manifest.Snapshot snapshot, PublishedEdition owner, String folder, boolean isFirst) {
    /**
     * What there is for a pair.
     *
     * @param now SHA-256 of its present facts
     */
    static Optional<Base> of(Pair pair, String now, Making making) throws IOException {
        Optional<PublishedEdition> before = making.before();
        Optional<Manifest.OfPair> old = before.flatMap(edition -> edition.of(pair));
        if (old.flatMap(Manifest.OfPair::facts).isPresent()) {
            String folder = old.get().keptFrom().orElse(before.get().folder());
            return Optional.of(new Base(old.get().facts().get(), before.get(), folder, false));
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
                .map(facts -> new Base(facts, itself, own, true));
    }

    Manifest.Compared compared() {
        return new Manifest.Compared(folder, snapshot.asOf(), snapshot.file().sha256());
    }

    /** The facts themselves. */
    Since since() throws IOException {
        return owner.since(snapshot, folder);
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
        return owner.bytes(snapshot.file());
    }
}
