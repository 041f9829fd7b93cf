package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Issue;
import bilat.fact.Official;
import bilat.fact.Omitted;
import bilat.fact.Organisation;
import bilat.fact.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records of all files under their ids, and their references once all are known. */
final class Records {
    /** What a record is known by: facts by their id whatever their collection, others within theirs. */
    record Key(String space, FactId id) {
        static Key of(Entry entry) {
            return new Key(entry.isFact() ? "" : entry.collection().key(), entry.id());
        }
    }

    private record Pending(Link link, Key from) {}

    private final Map<Key, Entry> entries = new HashMap<>();
    private final Set<Key> unusable = new HashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Omitted> twice = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

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
                twice.add(omitted(entry));
            } else if (entry.record().isEmpty()) {
                unusable.add(key);
            }
        }
        for (Link link : file.links()) {
            keys.get(link.record()).ifPresent(from -> pending.add(new Pending(link, from)));
        }
        if (!file.lost().isNothing()) {
            lost.add(file.lost());
        }
        return problems;
    }

    /** Follows every reference; a record with one that leads nowhere cannot be used. */
    List<Diagnostic> follow() {
        List<Diagnostic> problems = new ArrayList<>();
        Dangling dangling = new Dangling(entries);
        for (Pending each : pending) {
            Link link = each.link();
            if (target(link).isEmpty()) {
                unusable.add(each.from());
                if (lost.stream()
                        .noneMatch(text -> text.mayHold(References.provisional(link.target(), link.pair())
                                .name()))) {
                    problems.add(dangling.problem(link));
                }
            }
        }
        spread();
        return problems;
    }

    /** What refers to something unusable is unusable too, without being told again. */
    private void spread() {
        if (unusable.isEmpty()) {
            return;
        }
        Map<Key, List<Key>> dependents = new HashMap<>();
        for (Pending each : pending) {
            if (each.link().isNeeded()) {
                target(each.link())
                        .ifPresent(to -> dependents
                                .computeIfAbsent(to, key -> new ArrayList<>())
                                .add(each.from()));
            }
        }
        Deque<Key> left = new ArrayDeque<>(unusable);
        while (!left.isEmpty()) {
            for (Key from : dependents.getOrDefault(left.remove(), List.of())) {
                if (unusable.add(from)) {
                    left.add(from);
                }
            }
        }
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
        List<Omitted> omitted = new ArrayList<>(twice);
        for (Key key : unusable) {
            Entry entry = entries.get(key);
            boolean counts = entry.isFact()
                    || entry.collection().key().equals("officials")
                    || entry.collection().key().equals("countries");
            if (counts) {
                omitted.add(omitted(entry));
            }
        }
        return omitted;
    }

    private static Omitted omitted(Entry entry) {
        return new Omitted(
                Optional.of(entry.collection().key()), Optional.of(entry.id().name()), entry.pair());
    }

    Facts facts(List<Omitted> omitted) {
        SortedMap<String, Official> officials = of(Official.class, "officials");
        SortedMap<String, Fact> facts = of(Fact.class, "");
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

    private FactId resolved(FactId typed) {
        FactId far = new FactId(Optional.empty(), typed.name());
        return entries.containsKey(new Key("", typed)) ? typed : far;
    }

    private <R> SortedMap<String, R> of(Class<R> kind, String space) {
        SortedMap<String, R> records = new TreeMap<>();
        entries.forEach((key, entry) -> {
            if (key.space().equals(space) && !unusable.contains(key)) {
                entry.record().ifPresent(record -> records.put(key.id().toString(), kind.cast(record)));
            }
        });
        return records;
    }
}
