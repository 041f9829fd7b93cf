package bilat.change;

import static bilat.change.RandomRoot.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Edits such as analysts make, seeded: some records, each in up to three ways at once. */
final class RandomEdits {
    private final RandomRoot root;
    private final Random random;
    /** The ids of records that were edited, which are left alone. */
    private final Set<String> edited = new HashSet<>();

    private final Set<String> strangers = new TreeSet<>();

    private final Map<String, String> renamed = new TreeMap<>();

    RandomEdits(RandomRoot root) {
        this.root = root;
        this.random = root.random;
    }

    void some(int records) {
        for (int i = 0; i < records; i++) {
            one();
        }
    }

    private void one() {
        List<String> collections = new ArrayList<>(root.root.keySet());
        String collection = collections.get(random.nextInt(collections.size()));
        if (root.root.get(collection).isEmpty()) {
            return;
        }
        String id = root.any(collection);
        if (!edited.add(id)) {
            return;
        }
        boolean fact = RandomRoot.FACTS.contains(collection);
        if (fact && random.nextInt(10) == 0) {
            edited.add(root.put(collection, root.fact(collection)));
            return;
        }
        if (fact && random.nextInt(10) == 0) {
            root.root.get(collection).remove(id);
            return;
        }
        int ways = random.nextInt(4);
        boolean marked = ways > 1 && random.nextInt(4) == 0;
        if (marked) {
            remark(root.root.get(collection).get(id));
        }
        for (int i = 0; i <= ways && !marked; i++) {
            edit(collection, id, fact);
        }
        Set<String> known = new HashSet<>();
        parts(root.root.get(collection).get(id), "values").removeIf(value -> !known.add(key(value)));
        if (random.nextInt(3) == 0) {
            String other = root.renamed(collection, id);
            edited.add(other);
            renamed.put(id, other);
            if (!marked) {
                strangers.addAll(List.of(id, other));
            }
        }
    }

    /**
     * The ids, of then and of now, of what has another id and says something else besides, or is about such a thing:
     * nobody can tell that it is the same.
     */
    Set<String> strangers() {
        int known;
        do {
            known = strangers.size();
            root.root
                    .values()
                    .forEach(records -> renamed.forEach((old, id) -> {
                        if (records.containsKey(id)
                                && strangers.stream().anyMatch(records.get(id).toString()::contains)) {
                            strangers.addAll(List.of(old, id));
                        }
                    }));
        } while (strangers.size() > known);
        return strangers;
    }

    private void edit(String collection, String id, boolean fact) {
        Map<String, Object> record = root.root.get(collection).get(id);
        switch (random.nextInt(9)) {
            case 0 -> {
                if (fact) {
                    record.put(
                            "withdrawn", record("date", "2019-01-20", "reason", root.word(), "sources", root.cited()));
                } else if (collection.equals("sources")) {
                    record.put("withdrawn", "2019-01-20");
                }
            }
            case 1 -> takePart(record);
            case 2 -> remark(record);
            case 3 -> judge(record);
            case 4 -> recite(record);
            case 5 -> {
                if (fact) {
                    root.involve(collection, record);
                }
            }
            case 6 -> {
                if (fact) {
                    root.dispute(record);
                }
            }
            case 7 -> addPart(record);
            default -> reword(record);
        }
    }

    /** Marks a record, and a post of it, otherwise, up or down. */
    private void remark(Map<String, Object> record) {
        mark(record);
        for (Map<String, Object> post : parts(record, "posts")) {
            if (random.nextBoolean()) {
                mark(post);
            }
        }
    }

    private void mark(Map<String, Object> record) {
        String marking = List.of("clear", "green", "amber", "red").get(random.nextInt(4));
        if (marking.equals("clear")) {
            record.remove("marking");
        } else {
            record.put("marking", marking);
        }
    }

    /** Checks a record, or judges a source of it anew. */
    private void judge(Map<String, Object> record) {
        if (record.containsKey("reliability")) {
            record.put("reliability", "C");
        } else if (random.nextBoolean()) {
            parts(record, "sources").forEach(cited -> cited.put("credibility", "3"));
        } else if (record.containsKey("sources")) {
            record.put("reviewed", "2019-01-21");
        }
    }

    /** Lets other sources bear out a record, or some of its parts. */
    private void recite(Map<String, Object> record) {
        if (record.containsKey("sources")) {
            record.put("sources", root.cited());
        }
        for (String key : List.of("values", "posts")) {
            for (Map<String, Object> part : parts(record, key)) {
                if (random.nextBoolean()) {
                    part.put("sources", root.cited());
                }
            }
        }
    }

    private void reword(Map<String, Object> record) {
        record.replaceAll((key, value) -> value instanceof String text && text.matches("w\\d+w( .*)?")
                ? root.word() + text.substring(text.indexOf('w', 1) + 1)
                : value);
        for (Map<String, Object> value : parts(record, "values")) {
            if (random.nextBoolean()) {
                value.put("value", "99" + random.nextInt(100));
            }
        }
        for (Map<String, Object> post : parts(record, "posts")) {
            switch (random.nextInt(4)) {
                case 0 -> post.put("from", root.date());
                case 1 -> post.put("until", "2019-01-20");
                case 2 -> post.put("title", root.word());
                default -> post.remove("until");
            }
        }
        for (Map<String, Object> commitment : parts(record, "commitments")) {
            if (random.nextBoolean()) {
                commitment.put(random.nextBoolean() ? "done" : "due", root.date());
            }
        }
    }

    /** Takes away one of several values, posts or commitments. */
    private void takePart(Map<String, Object> record) {
        for (String key : List.of("values", "posts", "commitments")) {
            if (record.get(key) instanceof List<?> all && all.size() > 1) {
                all.remove(random.nextInt(all.size()));
            }
        }
    }

    private void addPart(Map<String, Object> record) {
        if (record.containsKey("values")) {
            parts(record, "values").add(root.value(random.nextBoolean() ? "2015" : "2018"));
        }
        if (record.containsKey("posts")) {
            parts(record, "posts").add(root.post());
        }
    }

    /** By what a value is known: its period and its first source. */
    private static String key(Map<String, Object> value) {
        return value.get("period") + " " + parts(value, "sources").get(0).get("source");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Map<String, Object> record, String key) {
        return (List<Map<String, Object>>) record.getOrDefault(key, new ArrayList<>());
    }
}
