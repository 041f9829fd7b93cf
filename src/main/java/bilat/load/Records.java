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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records of all files under their ids, and their references once all are known. */
final class Records {
    /** What a record is known by: facts by their id whatever their collection, others within theirs. */
    private record Key(String space, FactId id) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::space).thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Pending(Link link, Key from) {}

    private final SortedMap<Key, Entry> entries = new TreeMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Omitted> twice = new ArrayList<>();

    /** Adds a file's records; an id that is taken is a problem, and the first record keeps it. */
    List<Diagnostic> add(FileFacts file) {
        List<Diagnostic> problems = new ArrayList<>();
        boolean[] kept = new boolean[file.entries().size()];
        for (Entry entry : file.entries()) {
            Key key = key(entry);
            Entry first = entries.putIfAbsent(key, entry);
            kept[entry.number()] = first == null;
            if (first != null) {
                problems.add(Problems.twice(
                        entry.place(),
                        "id-twice",
                        "the id \"" + entry.id().name() + "\" is taken",
                        first.place(),
                        "give one of them another id"));
                twice.add(omitted(entry));
            }
        }
        for (Link link : file.links()) {
            if (kept[link.record()]) {
                pending.add(new Pending(link, key(file.entries().get(link.record()))));
            }
        }
        return problems;
    }

    private static Key key(Entry entry) {
        return new Key(entry.isFact() ? "" : entry.collection().key(), entry.id());
    }

    /** Follows every reference; a record with one that leads nowhere cannot be used. */
    List<Diagnostic> follow() {
        List<Diagnostic> problems = new ArrayList<>();
        List<Pending> found = new ArrayList<>();
        for (Pending each : pending) {
            if (target(each.link()).isEmpty()) {
                problems.add(dangling(each.link()));
                entries.computeIfPresent(each.from(), (key, entry) -> entry.unusable());
            } else {
                found.add(each);
            }
        }
        // What refers to something unusable is unusable too, without being told again.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Pending each : found) {
                boolean usable = entries.get(each.from()).record().isPresent();
                boolean broken = target(each.link())
                        .filter(to -> to.record().isPresent())
                        .isEmpty();
                if (usable && broken && isNeeded(each.link())) {
                    entries.computeIfPresent(each.from(), (key, entry) -> entry.unusable());
                    changed = true;
                }
            }
        }
        return problems;
    }

    /** A country is known by its code even where its record cannot be read. */
    private static boolean isNeeded(Link link) {
        return link.kind() != Link.Kind.COUNTRY;
    }

    private Optional<Entry> target(Link link) {
        return switch (link.kind()) {
            case SOURCE, OFFICIAL, ORGANISATION, COUNTRY, ISSUE -> global(link);
            case AGREEMENT ->
                fact(link).filter(entry -> entry.collection().key().equals("agreements"));
            case MECHANISM ->
                fact(link).filter(entry -> entry.collection().key().equals("mechanisms"));
            case FACT -> fact(link);
        };
    }

    private Optional<Entry> global(Link link) {
        return Optional.ofNullable(
                entries.get(new Key(link.kind().space(), new FactId(Optional.empty(), link.target()))));
    }

    /** In the pair first, then everywhere. */
    private Optional<Entry> fact(Link link) {
        FactId near = References.provisional(link.target(), link.pair());
        FactId far = new FactId(Optional.empty(), link.target());
        return Optional.ofNullable(entries.get(new Key("", near)))
                .or(() -> Optional.ofNullable(entries.get(new Key("", far))));
    }

    private Diagnostic dangling(Link link) {
        String space = link.kind().space();
        List<String> known = entries.keySet().stream()
                .filter(key -> key.space().equals(space))
                .filter(key -> key.id().pair().isEmpty() || key.id().pair().equals(link.pair()))
                .map(key -> key.id().name())
                .toList();
        String help = link.kind() == Link.Kind.COUNTRY
                ? "a user-assigned code stands under countries before it is used"
                : Suggestion.of(link.target(), known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add it, or correct the id");
        return Problems.at(
                link.place(),
                "reference-dangling",
                "no " + link.kind().word() + " \"" + link.target() + "\" is on file",
                help);
    }

    /** What cannot be used. Sources, issues and organisations count through the facts that refer to them. */
    List<Omitted> omitted() {
        List<Omitted> omitted = new ArrayList<>(twice);
        for (Entry entry : entries.values()) {
            boolean counts = entry.isFact()
                    || entry.collection().key().equals("officials")
                    || entry.collection().key().equals("countries");
            if (entry.record().isEmpty() && counts) {
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
        List<Fact> facts = new ArrayList<>(of(Fact.class, "").values());
        facts.replaceAll(fact -> fact.accept(new Relinked(this::resolved)));
        SortedMap<String, Official> officials = of(Official.class, "officials");
        officials.values().forEach(official -> facts.addAll(official.posts()));
        facts.sort(Comparator.comparing(Fact::id));
        return new Facts(
                of(Country.class, "countries"),
                of(Organisation.class, "organisations"),
                officials,
                of(Issue.class, "issues"),
                of(Source.class, "sources"),
                facts,
                omitted);
    }

    private FactId resolved(FactId typed) {
        FactId far = new FactId(Optional.empty(), typed.name());
        return entries.containsKey(new Key("", typed)) ? typed : far;
    }

    private <R> SortedMap<String, R> of(Class<R> kind, String space) {
        SortedMap<String, R> records = new TreeMap<>();
        for (Map.Entry<Key, Entry> entry : entries.entrySet()) {
            if (entry.getKey().space().equals(space)) {
                entry.getValue()
                        .record()
                        .ifPresent(record -> records.put(entry.getKey().id().toString(), kind.cast(record)));
            }
        }
        return records;
    }
}
