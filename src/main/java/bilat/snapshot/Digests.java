package bilat.snapshot;

import bilat.definition.Options;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SHA-256 that the options of a brief record of the files that it carries besides. */
final class Digests {
    private final SortedMap<String, String> recorded = new TreeMap<>();

    Digests(Options options) {
        recorded.put(Snapshot.DEFINITION, options.definition());
        recorded.put(Snapshot.FACTS, options.facts());
        options.since().ifPresent(since -> {
            recorded.put(Snapshot.BEFORE, since.before());
            since.after().ifPresent(after -> recorded.put(Snapshot.AFTER, after));
        });
    }

    /** The names of the files that it was made of and that are not there. */
    List<String> missing(Map<String, byte[]> files) {
        return recorded.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .toList();
    }

    /** The names of the files that are not what they were; one that it was not made of is none of them. */
    List<String> changed(Map<String, byte[]> files) {
        return recorded.entrySet().stream()
                .filter(one -> !Digest.of(files.get(one.getKey())).equals(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
