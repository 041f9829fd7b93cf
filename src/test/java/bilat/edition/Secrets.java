package bilat.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must not be in an edition: every token that was ever given out, but for those that a record within the ceiling
 * bears now, or bore in an edition before and is not above the ceiling now.
 */
final class Secrets {
    private final RandomRoot world;
    private final int ceiling;
    private final Map<Record, Set<String>> published = new HashMap<>();

    Secrets(RandomRoot world, int ceiling) {
        this.world = world;
        this.ceiling = ceiling;
    }

    /** The present files are published. */
    void publish() {
        for (Record record : world.root.records) {
            if (record.marking() <= ceiling) {
                published.computeIfAbsent(record, none -> new HashSet<>()).addAll(borne(record));
            }
        }
    }

    /** Whether a record above the ceiling was published before. */
    boolean wasOpen(Record record) {
        return record.marking() > ceiling && published.containsKey(record);
    }

    /** Those that it bears now. */
    private static Set<String> borne(Record record) {
        Set<String> borne = new HashSet<>();
        String texts = record.id + "\n" + String.join("\n", record.texts());
        record.tokens.stream().filter(texts::contains).forEach(borne::add);
        return borne;
    }

    /** What may be told of the present edition. */
    Set<String> open() {
        Set<String> open = new HashSet<>();
        Set<Record> above = new HashSet<>();
        for (Record record : world.root.records) {
            if (record.marking() <= ceiling) {
                open.addAll(borne(record));
            } else {
                above.add(record);
            }
        }
        published.forEach((record, tokens) -> {
            if (!above.contains(record)) {
                open.addAll(tokens);
            }
        });
        return open;
    }

    /** What may not. */
    Set<String> secret() {
        Set<String> secret = new TreeSet<>(world.tokens.given());
        secret.removeAll(open());
        secret.add(RandomRoot.SECRET_PAIR.toLowerCase(Locale.ROOT));
        return secret;
    }
}
