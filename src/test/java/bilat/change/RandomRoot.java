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
 * Facts of every kind as the text of a data file, seeded, with edits such as analysts make. Every text has a word of
 * its own, so that it is known where a word may be shown.
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
    private final Random random;
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

    private String word() {
        return "w" + words++ + "w";
    }

    private String put(String collection, Map<String, Object> record) {
        String id = collection.charAt(0) + "x" + words++ + "x";
        root.computeIfAbsent(collection, key -> new LinkedHashMap<>()).put(id, record);
        return id;
    }

    private static Map<String, Object> record(Object... entries) {
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

    private String any(String collection) {
        List<String> ids = new ArrayList<>(root.get(collection).keySet());
        return ids.get(random.nextInt(ids.size()));
    }

    private String date() {
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

    private List<Object> cited() {
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
        for (int i = 0; i <= random.nextInt(2); i++) {
            Map<String, Object> post = record("title", word(), "from", date(), "sources", cited());
            posts.add(marked(post));
        }
        return marked(record("name", word(), "country", country(), "posts", posts));
    }

    private Map<String, Object> fact(String collection) {
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
                        List.of(any("officials")),
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
        return marked(fact);
    }

    private Map<String, Object> value(String period) {
        return record("period", period, "value", Integer.toString(random.nextInt(90)), "sources", cited());
    }

    /** Edits one record, chosen at random, in one way; those that were edited before are left alone. */
    void edit(Set<String> edited) {
        List<String> collections = new ArrayList<>(root.keySet());
        String collection = collections.get(random.nextInt(collections.size()));
        if (root.get(collection).isEmpty()) {
            return;
        }
        String id = any(collection);
        if (!edited.add(id)) {
            return;
        }
        Map<String, Object> record = root.get(collection).get(id);
        boolean fact = FACTS.contains(collection);
        switch (random.nextInt(9)) {
            case 0 -> {
                if (fact) {
                    edited.add(put(collection, fact(collection)));
                }
            }
            case 1 -> {
                if (fact) {
                    root.get(collection).remove(id);
                }
            }
            case 2 -> {
                if (fact) {
                    record.put("withdrawn", record("date", "2019-01-20", "reason", word(), "sources", cited()));
                }
            }
            case 3 -> {
                edited.add(renamed(collection, id));
                if (random.nextBoolean()) {
                    takePart(record);
                }
            }
            case 4 -> {
                // Under another id and with other words as well it is another record, and the old one is gone.
                edited.add(renamed(collection, id));
                remark(record);
            }
            case 5 -> remark(record);
            case 6 -> {
                if (fact) {
                    record.put("reviewed", "2019-01-21");
                } else if (collection.equals("sources")) {
                    record.put("reliability", "C");
                }
            }
            default -> reword(record);
        }
    }

    /** Marks a record otherwise, up or down. */
    private void remark(Map<String, Object> record) {
        String marking = List.of("clear", "green", "amber", "red").get(random.nextInt(4));
        if (marking.equals("clear")) {
            record.remove("marking");
        } else {
            record.put("marking", marking);
        }
    }

    private void reword(Map<String, Object> record) {
        record.replaceAll((key, value) -> value instanceof String text && text.matches("w\\d+w( .*)?")
                ? word() + text.substring(text.indexOf('w', 1) + 1)
                : value);
        if (record.get("values") instanceof List<?> values) {
            @SuppressWarnings("unchecked")
            Map<String, Object> value = (Map<String, Object>) values.get(random.nextInt(values.size()));
            value.put("value", "99" + words++);
        }
        if (record.get("posts") instanceof List<?> posts) {
            @SuppressWarnings("unchecked")
            Map<String, Object> post = (Map<String, Object>) posts.get(0);
            post.put(random.nextBoolean() ? "from" : "until", "2019-01-20");
        }
    }

    /** Takes away the last value or post, if another is left. */
    private static void takePart(Map<String, Object> record) {
        for (String parts : List.of("values", "posts")) {
            if (record.get(parts) instanceof List<?> all && all.size() > 1) {
                all.remove(all.size() - 1);
            }
        }
    }

    private String renamed(String collection, String old) {
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
