package bilat.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Edits of every kind that analysts make, seeded; afterwards no reference dangles. */
final class Edits {
    private final RandomRoot world;
    private final DataRoot root;
    private final LocalDate day;
    private final List<Consumer<Edits>> kinds = new ArrayList<>(List.of(
            Edits::add,
            Edits::add,
            Edits::remove,
            Edits::correct,
            Edits::correct,
            Edits::change,
            Edits::rename,
            Edits::withdraw,
            Edits::verify,
            Edits::rerate,
            Edits::moveRecord,
            Edits::moveFile,
            Edits::shuffle,
            Edits::figure,
            Edits::newPost,
            Edits::hold));

    private Edits(RandomRoot world, LocalDate day) {
        this.world = world;
        this.root = world.root;
        this.day = day;
    }

    /**
     * Edits on a day.
     *
     * @param marking whether markings are changed too
     */
    static void make(RandomRoot world, int count, LocalDate day, boolean marking) {
        Edits edits = new Edits(world, day);
        if (marking) {
            edits.kinds.addAll(List.of(Edits::raise, Edits::raise, Edits::lower, Edits::lower));
        }
        for (int i = 0; i < count; i++) {
            world.one(edits.kinds).accept(edits);
        }
        world.root.fit();
    }

    private Record fact() {
        return world.one(root.facts());
    }

    private void add() {
        switch (world.random.nextInt(6)) {
            case 0 -> world.issue();
            case 1 -> world.official(world.random.nextInt(6));
            default -> {
                world.source(day.minusDays(2));
                Record like = fact();
                world.anyFact(like.pair, like.file);
            }
        }
    }

    private void remove() {
        List<Record> unreferred = root.records.stream()
                .filter(it -> !it.collection.equals("countries") && !root.isReferredTo(it))
                .toList();
        root.records.remove(world.one(unreferred));
    }

    /** Another word in one of the texts, with why it is so or without. */
    private void correct() {
        Record it = fact();
        if (world.random.nextBoolean()) {
            it.with("why", "corrected");
        }
        change(it);
    }

    private void change() {
        change(world.one(root.of("sources", "issues", "officials", "organisations", "agreements", "meetings")));
    }

    private void change(Record it) {
        for (String key : List.of("title", "text", "place", "measure", "name", "level")) {
            if (it.fields.get(key) instanceof String text) {
                it.with(key, text.replaceFirst("zx[a-z]{3}\\d+k", world.word(it)));
                return;
            }
        }
    }

    private void rename() {
        Record it = fact();
        String old = it.id;
        it.id = world.word(it);
        String id = it.id;
        root.records.forEach(record -> record.replaceAll(text -> text.equals(old) ? id : text));
    }

    private void withdraw() {
        Record it = fact();
        Map<String, Object> withdrawn = new LinkedHashMap<>();
        withdrawn.put("date", day.minusDays(1).toString());
        withdrawn.put("reason", "It was not so with " + world.word(it) + ".");
        withdrawn.put("sources", world.citations(it));
        it.with("withdrawn", withdrawn);
    }

    private void verify() {
        fact().with("reviewed", day.minusDays(1).toString());
        world.one(root.of("sources")).with("accessed", day.minusDays(1).toString());
    }

    private void rerate() {
        if (world.random.nextBoolean()) {
            world.one(root.of("sources")).with("reliability", world.one(List.of("A", "B", "C", "D", "E", "F")));
            return;
        }
        Record it = fact();
        it.with("why", "re-rated");
        if (it.fields.get("sources") instanceof List<?> list && list.get(0) instanceof Map<?, ?> map) {
            Map<String, Object> citation = new LinkedHashMap<>();
            map.forEach((key, value) -> citation.put(key.toString(), value));
            citation.put("credibility", Integer.toString(1 + world.random.nextInt(6)));
            List<Object> all = new ArrayList<>(list);
            all.set(0, citation);
            it.with("sources", all);
        }
    }

    private void moveRecord() {
        Record it = fact();
        it.file = world.file(it.pair);
    }

    private void moveFile() {
        String old = fact().file;
        String pair = root.records.stream()
                .filter(it -> it.file.equals(old))
                .findFirst()
                .orElseThrow()
                .pair;
        String name = world.file(pair);
        root.records.stream().filter(it -> it.file.equals(old)).forEach(it -> it.file = name);
    }

    private void shuffle() {
        java.util.Collections.shuffle(root.records, world.random);
    }

    private void figure() {
        List<Record> figures = root.of("figures");
        if (!figures.isEmpty() && world.one(figures).fields.get("values") instanceof ArrayList<?> list) {
            Record it = figures.stream()
                    .filter(one -> one.fields.get("values") == list)
                    .findFirst()
                    .orElseThrow();
            List<Object> all = new ArrayList<>(list);
            all.add(world.value(it, 1990 + all.size()));
            it.with("values", all);
        }
    }

    private void newPost() {
        Record it = world.one(root.of("officials"));
        List<Object> posts = new ArrayList<>((List<?>) it.fields.get("posts"));
        Map<String, Object> last = new LinkedHashMap<>();
        ((Map<?, ?>) posts.get(posts.size() - 1)).forEach((key, value) -> last.put(key.toString(), value));
        if (!last.containsKey("until")
                && day.minusDays(3).toString().compareTo(last.get("from").toString()) > 0) {
            last.put("until", day.minusDays(3).toString());
            posts.set(posts.size() - 1, last);
            posts.add(
                    world.post(it, last.get("role").toString(), day.minusDays(2).toString()));
            it.with("posts", posts);
        }
    }

    /** What was planned was held, called off or put off. */
    private void hold() {
        root.of("meetings").stream()
                .filter(it -> "planned".equals(it.fields.get("state")))
                .findFirst()
                .ifPresent(it -> it.with("state", world.one(List.of("held", "cancelled", "postponed")))
                        .with("date", day.minusDays(2).toString()));
    }

    private void raise() {
        world.one(root.records.stream()
                        .filter(it -> !it.collection.equals("countries"))
                        .toList())
                .mark(1 + world.random.nextInt(4));
    }

    private void lower() {
        List<Record> narrow = root.records.stream()
                .filter(it -> it.marking() > 0 && !it.pair.equals(RandomRoot.SECRET_PAIR))
                .filter(it -> !it.collection.equals("countries"))
                .toList();
        if (!narrow.isEmpty()) {
            world.one(narrow).mark(0);
        }
    }
}
