package bilat.change;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A fact in a few words of its own, as they are typed: what it is called, or what it is. */
public final class Gist {
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("agreements", List.of("title")),
            Map.entry("diplomatic-relations", List.of("status", "date")),
            Map.entry("officials", List.of("title")),
            Map.entry("missions", List.of("type", "sending", "receiving", "place")),
            Map.entry("meetings", List.of("type", "host", "place", "date")),
            Map.entry("mechanisms", List.of("title")),
            Map.entry("positions", List.of("holder", "issue", "stance", "date")),
            Map.entry("events", List.of("text")),
            Map.entry("figures", List.of("measure")),
            Map.entry("assessments", List.of("kind", "text")),
            Map.entry("points", List.of("side", "text")));

    private Gist() {}

    /** Of a fact. */
    public static String of(Fact fact) {
        String collection = CollectionName.of(fact);
        SortedMap<String, Value> fields = Fields.of(collection, fact, Renames.NONE);
        String words = KEYS.get(collection).stream()
                .flatMap(key -> Optional.ofNullable(fields.get(key)).stream())
                .map(value -> value.accept(TYPED))
                .collect(Collectors.joining(", "));
        return fact instanceof Post post ? post.official() + ", " + words : words;
    }

    /** A value on one line, as it could be typed in a data file. */
    public static String of(Value value) {
        return value.accept(TYPED);
    }

    private static final Value.Visitor<String> TYPED = new Value.Visitor<>() {
        @Override
        public String text(Value.Text text) {
            return text.text().lines().collect(Collectors.joining(" "));
        }

        @Override
        public String reference(Value.Reference reference) {
            return reference.id();
        }

        @Override
        public String listed(Value.Listed listed) {
            return listed.values().stream().map(each -> each.accept(this)).collect(Collectors.joining(", "));
        }

        @Override
        public String keyed(Value.Keyed keyed) {
            return keyed.values().entrySet().stream()
                    .map(each -> each.getKey() + ": " + each.getValue().accept(this))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    };
}
