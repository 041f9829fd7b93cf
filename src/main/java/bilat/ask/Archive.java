package bilat.ask;

import bilat.fact.Actor;
import bilat.fact.Country;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Official;
import bilat.fact.Pair;
import bilat.fact.PairsOnFile;
import bilat.load.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All records, and which refers to which. */
public final class Archive {
    /** A record that refers to another, and where in it: {@code amends}. */
    record Referrer(Subject by, String key) {}

    private final Facts facts;
    private final List<Subject> subjects;
    private final PairsOnFile pairs;
    private final Map<String, List<Referrer>> referrers = new HashMap<>();

    /** Goes through all facts once. */
    public Archive(Facts facts) {
        this.facts = facts;
        this.subjects = Subject.all(facts);
        this.pairs = new PairsOnFile(facts);
        for (Subject subject : subjects) {
            for (Mention mention : Mention.of(subject.collection(), subject.record())) {
                // A post is a subject of its own.
                boolean isPost =
                        subject.record() instanceof Official && mention.key().startsWith(Subject.POSTS);
                if (!isPost) {
                    add(mention, subject);
                }
            }
        }
    }

    private void add(Mention mention, Subject by) {
        Referrer referrer = new Referrer(by, mention.key());
        List<Referrer> known = referrers.computeIfAbsent(key(mention.space(), mention.id()), key -> new ArrayList<>());
        if (known.isEmpty() || !known.get(known.size() - 1).equals(referrer)) {
            known.add(referrer);
        }
    }

    private static String key(String space, String id) {
        return space + "\u0000" + id;
    }

    /** A country by its code; one that is not declared has a record of nothing but its code. */
    public Subject country(String code) {
        Actor actor = new Actor(code);
        return new Subject("countries", code, facts.country(actor).orElseGet(() -> Country.undeclared(actor)));
    }

    Facts facts() {
        return facts;
    }

    List<Subject> subjects() {
        return subjects;
    }

    PairsOnFile pairs() {
        return pairs;
    }

    /** What refers to a record, those of one collection by their ids. */
    List<Referrer> referrers(Subject subject) {
        return List.copyOf(referrers.getOrDefault(key(subject.space(), subject.id()), List.of()));
    }

    /** The pairs whose briefs may show a record, because of itself or of what refers to it. */
    List<Pair> briefs(Subject subject) {
        SortedMap<String, Pair> found = new TreeMap<>();
        briefs(subject, new HashSet<>(), found);
        return List.copyOf(found.values());
    }

    private void briefs(Subject subject, Set<String> seen, SortedMap<String, Pair> found) {
        if (!seen.add(subject.label())) {
            return;
        }
        if (subject.record() instanceof Fact fact) {
            pairs.showing(fact).forEach(pair -> found.put(pair.toString(), pair));
        } else if (subject.record() instanceof Country) {
            pairs.of(new Actor(subject.id())).forEach(pair -> found.put(pair.toString(), pair));
        } else {
            if (subject.record() instanceof Official official) {
                official.posts().forEach(post -> briefs(Subject.of(post), seen, found));
            }
            referrers(subject).forEach(referrer -> briefs(referrer.by(), seen, found));
        }
    }
}
