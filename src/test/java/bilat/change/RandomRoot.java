package bilat.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.load.JsonText;
import bilat.load.Loaded;
import bilat.load.Loading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts of every kind as the text of a data file, seeded. Every text has a word of its own, so that it is known where a
 * word may be shown.
 */
final class RandomRoot {
    static final List<String> FACTS = List.of(
            "agreements",
            "diplomatic-relations",
            "missions",
            "meetings",
            "mechanisms",
            "positions",
            "events",
            "figures",
            "assessments",
            "points");

    private static final int MANY = 5;

    final Map<String, Map<String, Map<String, Object>>> root = new LinkedHashMap<>();
    final Random random;
    private int words;

    RandomRoot(Random random) {
        this.random = random;
        for (int i = 0; i < MANY; i++) {
            put("sources", source());
        }
        for (int i = 0; i < 2; i++) {
            put("issues", record("name", word(), "proposition", word()));
            put("organisations", record("name", word()));
        }
        for (int i = 0; i < MANY; i++) {
            put("officials", official());
        }
        for (int i = 0; i < 12; i++) {
            String collection = FACTS.get(i % FACTS.size());
            put(collection, fact(collection));
        }
    }

    private RandomRoot(RandomRoot other) {
        this.random = other.random;
        this.words = other.words;
        other.root.forEach((collection, records) -> {
            Map<String, Map<String, Object>> copies = new LinkedHashMap<>();
            records.forEach((id, record) -> copies.put(id, copy(record)));
            root.put(collection, copies);
        });
    }

    RandomRoot copy() {
        return new RandomRoot(this);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copies = new LinkedHashMap<>();
            map.forEach((key, each) -> copies.put(key, copy(each)));
            return (T) copies;
        }
        if (value instanceof List<?> list) {
            List<Object> copies = new ArrayList<>();
            list.forEach(each -> copies.add(copy(each)));
            return (T) copies;
        }
        return value;
    }

    /** The same with everything in another order. */
    RandomRoot shuffled() {
        RandomRoot other = copy();
        other.root.replaceAll((collection, records) -> shuffled(records));
        other.root.values().forEach(records -> records.replaceAll((id, record) -> shuffled(record)));
        return other;
    }

    private <K, V> Map<K, V> shuffled(Map<K, V> map) {
        List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<K, V> other = new LinkedHashMap<>();
        entries.forEach(entry -> other.put(entry.getKey(), entry.getValue()));
        return other;
    }

    Facts facts() {
        Loaded loaded = Loading.load(text().getBytes(UTF_8), "random.yaml");
        assertEquals(List.of(), loaded.diagnostics());
        return loaded.facts();
    }

    String text() {
        JsonText out = new JsonText();
        out.begin('{');
        out.key("pair");
        out.text("AZE-IRN");
        root.forEach((collection, records) -> {
            if (!records.isEmpty()) {
                out.key(collection);
                write(records, out);
            }
        });
        out.end('}');
        return out.toString();
    }

    private static void write(Object value, JsonText out) {
        if (value instanceof Map<?, ?> map) {
            out.begin('{');
            map.forEach((key, each) -> {
                out.key(key.toString());
                write(each, out);
            });
            out.end('}');
        } else if (value instanceof List<?> list) {
            out.begin('[');
            list.forEach(each -> write(each, out));
            out.end(']');
        } else {
            out.text(value.toString());
        }
    }

    /** The ids and the words of the records that are marked above a ceiling. */
    Set<String> secrets(Marking ceiling) {
        Set<String> secrets = new TreeSet<>();
        root.forEach((collection, records) -> records.forEach((id, record) -> {
            if (isAbove(record, ceiling)) {
                secrets.add(id);
                words(record, secrets);
            }
            if (record.get("posts") instanceof List<?> posts) {
                posts.stream()
                        .filter(post -> isAbove((Map<?, ?>) post, ceiling))
                        .forEach(post -> words(post, secrets));
            }
        }));
        return secrets;
    }

    /** The words that may be read within a ceiling of some records. */
    Set<String> open(Set<String> ids, Marking ceiling) {
        Set<String> open = new TreeSet<>();
        root.values()
                .forEach(records -> records.entrySet().stream()
                        .filter(each -> ids.contains(each.getKey()) && !isAbove(each.getValue(), ceiling))
                        .forEach(each -> words(each.getValue(), open)));
        open.removeAll(secrets(ceiling));
        return open;
    }

    private static boolean isAbove(Map<?, ?> record, Marking ceiling) {
        return record.containsKey("marking")
                && !Marking.valueOf(record.get("marking").toString().toUpperCase(Locale.ROOT))
                        .isWithin(ceiling);
    }

    private static void words(Object value, Set<String> words) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> words(each, words));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> words(each, words));
        } else {
            for (String word : value.toString().split(" ")) {
                if (word.matches("w\\d+w")) {
                    words.add(word);
                }
            }
        }
    }

    String word() {
        return "w" + words++ + "w";
    }

    String put(String collection, Map<String, Object> record) {
        String id = collection.charAt(0) + "x" + words++ + "x";
        root.computeIfAbsent(collection, key -> new LinkedHashMap<>()).put(id, record);
        return id;
    }

    static Map<String, Object> record(Object... entries) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            record.put(entries[i].toString(), entries[i + 1]);
        }
        return record;
    }

    private Map<String, Object> marked(Map<String, Object> record) {
        if (random.nextInt(5) == 0) {
            record.put("marking", List.of("green", "amber", "red").get(random.nextInt(3)));
        }
        return record;
    }

    String any(String collection) {
        List<String> ids = new ArrayList<>(root.get(collection).keySet());
        return ids.get(random.nextInt(ids.size()));
    }

    String date() {
        return List.of("2018-03-01", "2019-01", "2019-01-16", "../2019-01-20", "2017", "2019-01-18", "2019-01-21")
                .get(random.nextInt(7));
    }

    private String country() {
        return random.nextBoolean() ? "AZE" : "IRN";
    }

    private Map<String, Object> source() {
        return marked(record(
                "title", word(), "published", random.nextBoolean() ? "2019-01-10" : "2019-01-21", "reliability", "B"));
    }

    List<Object> cited() {
        List<Object> cited = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            cited.add(record("source", any("sources"), "at", word()));
        }
        return cited;
    }

    private String prose() {
        return word() + (random.nextBoolean() ? " [@" + any("sources") + "]" : "");
    }

    private Map<String, Object> official() {
        List<Object> posts = new ArrayList<>();
        int many = random.nextInt(4);
        for (int i = 0; i < many; i++) {
            posts.add(post());
        }
        Map<String, Object> official = marked(record("name", word(), "country", country()));
        if (many > 0) {
            official.put("posts", posts);
        }
        return official;
    }

    Map<String, Object> post() {
        return marked(record("title", word(), "from", date(), "sources", cited()));
    }

    Map<String, Object> fact(String collection) {
        Map<String, Object> fact = switch (collection) {
            case "agreements" ->
                record(
                        "title",
                        word(),
                        "type",
                        "treaty",
                        "signed",
                        date(),
                        "expires",
                        "2019-01-19",
                        "signatories",
                        record("AZE", any("officials")));
            case "diplomatic-relations" -> record("date", date(), "status", "established");
            case "missions" -> record("sending", "AZE", "receiving", "IRN", "type", "embassy", "place", word());
            case "meetings" ->
                record(
                        "type",
                        "meeting",
                        "state",
                        random.nextBoolean() ? "planned" : "held",
                        "date",
                        date(),
                        "participants",
                        List.of(any("officials"), record("name", word(), "for", any("organisations"))),
                        "commitments",
                        List.of(commitment(), commitment()),
                        "summary",
                        prose());
            case "mechanisms" -> record("title", word(), "next-session", "2019-01-17");
            case "positions" ->
                record(
                        "issue",
                        any("issues"),
                        "holder",
                        random.nextBoolean() ? country() : any("organisations"),
                        "date",
                        date(),
                        "text",
                        prose());
            case "events" -> record("date", date(), "text", prose());
            case "figures" -> record("measure", word(), "values", List.of(value("2016"), value("2017"), value("2018")));
            case "assessments" -> record("date", date(), "kind", "risk", "text", prose());
            default -> record("side", "AZE", "kind", "raise", "text", prose());
        };
        if (!collection.equals("figures")) {
            fact.put("sources", cited());
        }
        if (random.nextInt(4) == 0) {
            involve(collection, fact);
        }
        if (random.nextInt(4) == 0) {
            dispute(fact);
        }
        return marked(fact);
    }

    private Map<String, Object> commitment() {
        return record("text", prose(), "due", date());
    }

    /**
     * Makes it one of others too, of one of the two and others, or of others alone, with or without a word to the two.
     */
    void involve(String collection, Map<String, Object> fact) {
        fact.remove("bears-on");
        switch (random.nextInt(5)) {
            case 0 -> fact.remove("parties");
            case 1 -> fact.put("parties", List.of("AZE", "IRN", any("organisations")));
            case 2 -> fact.put("parties", List.of("AZE", "TUR"));
            default -> {
                fact.put("parties", List.of("AZE", any("organisations")));
                fact.put("bears-on", List.of("AZE-IRN"));
            }
        }
    }

    /** Lets a source say otherwise of it: in words, or by the id of a record that may not be for everybody. */
    void dispute(Map<String, Object> fact) {
        String other = random.nextBoolean() ? word() : any(random.nextBoolean() ? "officials" : "sources");
        fact.put("variants", List.of(record("field", "place", "value", other, "sources", cited())));
    }

    Map<String, Object> value(String period) {
        return record("period", period, "value", Integer.toString(random.nextInt(90)), "sources", cited());
    }

    /** Gives a record another id, and tells which. */
    String renamed(String collection, String old) {
        String id = collection.charAt(0) + "x" + words++ + "x";
        rename(old, id);
        return id;
    }

    /** Gives a record another id, wherever it stands. */
    private void rename(String old, String id) {
        root.replaceAll((collection, records) -> {
            Map<String, Map<String, Object>> others = new LinkedHashMap<>();
            records.forEach((key, record) -> {
                record.replaceAll((name, value) -> renamed(value, old, id));
                others.put(key.equals(old) ? id : key, record);
            });
            return others;
        });
    }

    private static Object renamed(Object value, String old, String id) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> others = new LinkedHashMap<>();
            map.forEach((key, each) -> others.put(key, renamed(each, old, id)));
            return others;
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(each -> renamed(each, old, id)).toList());
        }
        return value.toString().replace(old, id);
    }
}
