package bilat.load;

import bilat.definition.Definition;
import bilat.definition.Manifest;
import bilat.definition.Options;
import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Post;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts as JSON in the format of data files: collections in the order of their names, records in the order of their
 * ids, keys in the order of their description. JSON is YAML, so that {@link Loading} reads it back.
 */
public final class Writing {
    private Writing() {}

    /** Each collection that is not empty; ids of facts with their pair. */
    public static String json(Facts facts) {
        SortedMap<String, SortedMap<String, Object>> collections = new TreeMap<>();
        collections.put("countries", new TreeMap<>(facts.countries()));
        collections.put("organisations", new TreeMap<>(facts.organisations()));
        collections.put("officials", new TreeMap<>(facts.officials()));
        collections.put("issues", new TreeMap<>(facts.issues()));
        collections.put("sources", new TreeMap<>(facts.sources()));
        for (Fact fact : facts.facts()) {
            // Posts stand with their officials.
            if (!(fact instanceof Post)) {
                collections
                        .computeIfAbsent(CollectionName.of(fact), name -> new TreeMap<>())
                        .put(fact.id().toString(), fact);
            }
        }
        Json out = new JsonText();
        out.begin('{');
        collections.forEach((name, records) -> {
            if (!records.isEmpty()) {
                out.key(name);
                all(Collections.named(name).orElseThrow(), records, out);
            }
        });
        out.end('}');
        return out.toString();
    }

    /** A definition, as {@link OneRecord} reads it. */
    public static String json(Definition definition) {
        return json(Definitions.SHAPE, definition);
    }

    /** What a brief was made with, as {@link OneRecord} reads it. */
    public static String json(Options options) {
        return json(OptionsShape.SHAPE, options);
    }

    /** A manifest over several lines, as {@link OneRecord} reads it. */
    public static String json(Manifest manifest) {
        Json out = new JsonLines();
        ManifestShape.SHAPE.write(manifest, out);
        return out + "\n";
    }

    /** What was made of a pair, in one line. */
    public static String json(Manifest.OfPair pair) {
        return json(ManifestShape.OF_PAIR, pair);
    }

    private static <R> String json(Shape<R> shape, R record) {
        Json out = new JsonText();
        shape.write(record, out);
        return out.toString();
    }

    /**
     * Writes one record.
     *
     * @param collection the one it stands in; {@code posts} for the post of an official
     */
    public static void record(String collection, Object record, Json out) {
        if (record instanceof Post post) {
            Posts.SHAPE.write(post, out);
        } else {
            write(Collections.named(collection).orElseThrow(), record, out);
        }
    }

    private static void all(Collections.Collection<?> collection, SortedMap<String, Object> records, Json out) {
        out.begin('{');
        records.forEach((id, record) -> {
            out.key(id);
            write(collection, record, out);
        });
        out.end('}');
    }

    @SuppressWarnings("unchecked") // A collection's records are of the kind that its shape writes.
    private static <R> void write(Collections.Collection<R> collection, Object record, Json out) {
        collection.shape().write((R) record, out);
    }
}
