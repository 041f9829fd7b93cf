package bilat.publish;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in the folder of an edition when a run begins, and can be relied on: what its manifest tells of, and what was
 * noted by a run that did not come to its end.
 *
 * @param manifest empty where nothing was made yet
 * @param pairs by their keys, as the manifest has them
 * @param noted by their keys, as the journal has them
 */
record Earlier(
        EditionFolder folder,
        Optional<Manifest> manifest,
        SortedMap<String, Manifest.OfPair> pairs,
        SortedMap<String, Manifest.OfPair> noted) {
    static Earlier in(EditionFolder folder) throws IOException {
        Optional<Manifest> manifest = folder.manifest();
        SortedMap<String, Manifest.OfPair> pairs = new TreeMap<>();
        SortedMap<String, Manifest.OfPair> noted = new TreeMap<>();
        if (manifest.isPresent()) {
            manifest.get().pairs().forEach(each -> pairs.put(Journal.key(each.pair()), each));
            Path file = folder.file(EditionFolder.MANIFEST);
            noted.putAll(Journal.read(folder.journal(), Output.read(file)));
        }
        return new Earlier(folder, manifest, pairs, noted);
    }

    /** Whether it was complete once, so that people have what is in it. */
    boolean wasPublished() {
        return manifest.filter(found -> found.state() != Manifest.State.MAKING).isPresent();
    }

    /** What is told of a pair: by the journal if there is anything, else by the manifest. */
    Optional<Manifest.OfPair> of(Pair pair) {
        String key = Journal.key(pair);
        return Optional.ofNullable(noted.get(key)).or(() -> Optional.ofNullable(pairs.get(key)));
    }

    /** What a brief was made of, if its file is there and was made of something known. */
    Optional<Manifest.Brief> finished(Pair pair, String path) {
        return of(pair).filter(told -> told.status() == Manifest.Status.MADE)
                .flatMap(told -> told.briefs().stream()
                        .filter(brief -> brief.file().path().equals(path))
                        .findFirst());
    }

    /** Whether a pair failed when it was last looked at. */
    boolean failed(Pair pair) {
        return of(pair).filter(told -> told.status() == Manifest.Status.FAILED).isPresent();
    }

    /** Whether a brief was there before, finished or not. */
    boolean knows(Pair pair, String path) {
        return of(pair).stream()
                .flatMap(told -> told.briefs().stream())
                .anyMatch(brief -> brief.file().path().equals(path));
    }

    /**
     * A pair as it stands in the folder: what the journal tells of where it came to that, and else what the manifest
     * does. A file that neither knows is left out.
     */
    Optional<Manifest.OfPair> standing(Pair pair) throws IOException {
        String key = Journal.key(pair);
        Optional<Manifest.OfPair> before = Optional.ofNullable(pairs.get(key));
        Optional<Manifest.OfPair> newer = Optional.ofNullable(noted.get(key));
        if (newer.isEmpty()) {
            return before;
        }
        Manifest.OfPair it = newer.get();
        List<Manifest.Brief> briefs = new ArrayList<>();
        for (Manifest.Brief brief : it.briefs()) {
            if (folder.has(brief.file())) {
                briefs.add(brief);
            } else {
                before.stream()
                        .flatMap(old -> old.briefs().stream())
                        .filter(old -> old.file().path().equals(brief.file().path()))
                        .forEach(briefs::add);
            }
        }
        boolean facts = it.facts().isPresent() && folder.has(it.facts().get().file());
        boolean first = it.first().isPresent() && folder.has(it.first().get().file());
        return Optional.of(new Manifest.OfPair(
                it.pair(),
                it.status(),
                it.reason(),
                it.keptFrom(),
                it.compared(),
                facts ? it.facts() : before.flatMap(Manifest.OfPair::facts),
                first ? it.first() : before.flatMap(Manifest.OfPair::first),
                briefs,
                it.unmade(),
                it.changes()));
    }
}
