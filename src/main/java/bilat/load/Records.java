package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Issue;
import bilat.fact.Official;
import bilat.fact.Omitted;
import bilat.fact.Organisation;
import bilat.fact.Post;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The records of all files under their ids, and their references once all are known. */
final class Records {
    /** What a record is known by: facts by their id whatever their collection, others within theirs. */
    record Key(String space, FactId id) {
        static Key of(Entry entry) {
            return new Key(entry.isFact() ? "" : entry.collection().key(), entry.id());
        }
    }

    /** A reference to be followed, and which record makes it. */
    record Pending(Link link, Key from) {}

    private final Map<Key, Entry> entries = new HashMap<>();
    private final LeftOut leftOut = new LeftOut();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Entry> twice = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private boolean everythingLost;

    /** Adds a file's records; an id that is taken is a problem, and the first record keeps it. */
    List<Diagnostic> add(FileFacts file) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Optional<Key>> keys = new ArrayList<>(file.entries().size());
        for (Entry entry : file.entries()) {
            Key key = Key.of(entry);
            Entry first = entries.putIfAbsent(key, entry);
            keys.add(first == null ? Optional.of(key) : Optional.empty());
            if (first != null) {
                problems.add(Problems.twice(
                        entry.place(),
                        "id-twice",
                        "the id " + Quoted.of(entry.id().name()) + " is taken",
                        first.place(),
                        "give one of them another id"));
                twice.add(entry);
            } else if (entry.record().isEmpty()) {
                leftOut.record(key);
            }
        }
        for (Link link : file.links()) {
            keys.get(link.record()).ifPresent(from -> pending.add(new Pending(link, from)));
        }
        lost.addAll(file.lost().names());
        everythingLost |= file.lost().everything();
        return problems;
    }

    /** Follows every reference; a record with one that leads nowhere cannot be used, or the part that makes it. */
    List<Diagnostic> follow() {
        List<Diagnostic> problems = new ArrayList<>();
        Dangling dangling = new Dangling(entries);
        for (Pending each : pending) {
            Link link = each.link();
            if (target(link).isEmpty()) {
                leftOut.dangling(each);
                if (!mayBeLost(link)) {
                    problems.add(dangling.problem(link));
                }
            }
        }
        leftOut.spread(pending, this::target);
        return problems;
    }

    /** Whether what is meant may stand in text that could not be read, so that the reference is no fault of its own. */
    private boolean mayBeLost(Link link) {
        return everythingLost
                || lost.contains(
                        References.provisional(link.target(), link.pair()).name());
    }

    private Optional<Key> target(Link link) {
        Optional<String> collection = link.kind().collection();
        if (!link.kind().isFact()) {
            return known(new Key(collection.orElseThrow(), new FactId(Optional.empty(), link.target())));
        }
        return fact(References.provisional(link.target(), link.pair()))
                .or(() -> fact(new FactId(Optional.empty(), link.target())))
                .filter(key -> collection.isEmpty()
                        || entries.get(key).collection().key().equals(collection.get()));
    }

    private Optional<Key> fact(FactId id) {
        return known(new Key("", id));
    }

    private Optional<Key> known(Key key) {
        return entries.containsKey(key) ? Optional.of(key) : Optional.empty();
    }

    /** What cannot be used. Sources, issues and organisations count through the facts that refer to them. */
    List<Omitted> omitted() {
        List<Omitted> omitted = new ArrayList<>();
        twice.forEach(entry -> omitted.add(entry.omitted()));
        for (Key key : leftOut.records()) {
            Entry entry = entries.get(key);
            boolean counts = entry.isFact()
                    || entry.collection().key().equals("officials")
                    || entry.collection().key().equals("countries");
            if (counts) {
                omitted.add(entry.omitted());
            }
        }
        entries.forEach((key, entry) -> {
            int usable =
                    leftOut.has(key) ? entry.parts().size() : kept(key, entry).size();
            for (int part = usable; part < entry.parts().size(); part++) {
                omitted.add(new Omitted(Optional.of(entry.collection().key()), Optional.empty(), entry.pair()));
            }
        });
        return omitted;
    }

    /** Where that stands, and what it was left out for: from each id to the next. */
    List<Stretch> stretches() {
        Set<Key> gone = leftOut.records();
        if (gone.isEmpty() && twice.isEmpty()) {
            return List.of();
        }
        Map<Entry, Omitted> omitted = new LinkedHashMap<>();
        twice.forEach(entry -> omitted.put(entry, entry.omitted()));
        Causes causes = Causes.of(entries, gone, pending, this::target);
        gone.forEach(key -> omitted.put(entries.get(key), causes.of(key, entries.get(key))));
        Map<String, TreeSet<Integer>> lines = new HashMap<>();
        omitted.keySet().forEach(entry -> lines.put(entry.place().file(), new TreeSet<>()));
        Stream.concat(entries.values().stream(), twice.stream())
                .map(Entry::place)
                .filter(place -> lines.containsKey(place.file()))
                .forEach(place -> lines.get(place.file()).add(place.line()));
        List<Stretch> stretches = new ArrayList<>();
        omitted.forEach((entry, it) ->
                stretches.add(lines(entry.place(), it, lines.get(entry.place().file()))));
        return stretches;
    }

    private static Stretch lines(Place id, Omitted omitted, TreeSet<Integer> ids) {
        Integer next = ids.higher(id.line());
        return new Stretch(omitted, id.file(), id.line(), next == null ? Integer.MAX_VALUE : next - 1);
    }

    private List<Integer> kept(Key key, Entry entry) {
        return leftOut.kept(key, entry.parts());
    }

    Facts facts(List<Omitted> omitted) {
        SortedMap<String, Official> officials = of(Official.class, "officials");
        SortedMap<String, Fact> facts = of(Fact.class, "");
        officials.replaceAll((id, official) -> official.with(posts(id, official)));
        Relinked relinked = new Relinked(this::resolved);
        facts.replaceAll((id, fact) -> fact.accept(relinked));
        List<Fact> all = new ArrayList<>(facts.values());
        officials.values().forEach(official -> all.addAll(official.posts()));
        all.sort(Comparator.comparing(Fact::id));
        return new Facts(
                of(Country.class, "countries"),
                of(Organisation.class, "organisations"),
                officials,
                of(Issue.class, "issues"),
                of(Source.class, "sources"),
                all,
                omitted);
    }

    private List<Post> posts(String id, Official official) {
        Key key = new Key("officials", new FactId(Optional.empty(), id));
        Entry entry = entries.get(key);
        List<Integer> kept = kept(key, entry);
        return kept.stream()
                .map(number -> official.posts().get(entry.parts().indexOf(number)))
                .toList();
    }

    /** Which posts of an official were kept, by their numbers as typed; only where some were not. */
    Map<Key, List<Integer>> partlyKept() {
        Map<Key, List<Integer>> partly = new HashMap<>();
        entries.forEach((key, entry) -> {
            List<Integer> kept = kept(key, entry);
            if (!kept.isEmpty() && kept.get(kept.size() - 1) >= kept.size()) {
                partly.put(key, kept);
            }
        });
        return partly;
    }

    private FactId resolved(FactId typed) {
        FactId far = new FactId(Optional.empty(), typed.name());
        return entries.containsKey(new Key("", typed)) ? typed : far;
    }

    private <R> SortedMap<String, R> of(Class<R> kind, String space) {
        SortedMap<String, R> records = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (key.space().equals(space) && !leftOut.has(key)) {
                entry.record().ifPresent(record -> records.put(key.id().toString(), kind.cast(record)));
            }
        });
        return records;
    }
}
