package bilat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Follows what facts lead to, to its end: from a fact to its speaker, their posts, those posts' sources, and so on. */
final class Reach {
    private final Known known;
    private final BiConsumer<Mentions, Fact> note;
    private final Mentions mentions = new Mentions();
    private final SortedMap<String, Country> countries = new TreeMap<>();
    private final SortedMap<String, Organisation> organisations = new TreeMap<>();
    private final SortedMap<String, Official> officials = new TreeMap<>();
    private final SortedMap<String, Issue> issues = new TreeMap<>();
    private final SortedMap<String, Source> sources = new TreeMap<>();

    private Reach(Known known, BiConsumer<Mentions, Fact> note) {
        this.known = known;
        this.note = note;
    }

    /** The facts with all that they and the two sides lead to, and nothing else. */
    static Facts of(List<Fact> facts, Pair pair, List<Omitted> omitted, Known known) {
        Reach reach = new Reach(known, Mentions::add);
        reach.follow(facts, pair);
        return reach.found(facts, omitted);
    }

    /** The same, with what a ceiling asks about besides: enough to be selected from. */
    static Reach toSelectFrom(List<Fact> facts, Pair pair, Known known) {
        Reach reach = new Reach(known, Mentions::addWithheldBy);
        reach.follow(facts, pair);
        return reach;
    }

    private void follow(List<Fact> facts, Pair pair) {
        facts.forEach(fact -> note.accept(mentions, fact));
        mentions.actors.addAll(pair.sides());
        int before;
        do {
            before = size();
            step();
        } while (size() > before);
        organisations.replaceAll((id, it) -> withMembersInSight(it));
    }

    /** What was reached, beside facts. */
    Facts found(List<Fact> facts, List<Omitted> omitted) {
        return new Facts(countries, organisations, officials, issues, sources, facts, omitted);
    }

    /** What may be the name of a record that may not be told of: the values of variants, and all actors. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(mentions.values);
        mentions.actors.forEach(actor -> names.add(actor.id()));
        return names;
    }

    private int size() {
        return countries.size() + organisations.size() + officials.size() + issues.size() + sources.size();
    }

    private void step() {
        each(mentions.officials, id -> {
            if (!officials.containsKey(id)) {
                known.official(id).ifPresent(this::add);
            }
        });
        each(mentions.issues, id -> {
            if (!issues.containsKey(id)) {
                known.issue(id).ifPresent(this::add);
            }
        });
        each(mentions.sources, id -> {
            if (!sources.containsKey(id)) {
                known.source(id).ifPresent(this::add);
            }
        });
        each(mentions.actors, actor -> {
            if (!countries.containsKey(actor.id()) && !organisations.containsKey(actor.id())) {
                known.country(actor).ifPresent(this::add);
                known.organisation(actor).ifPresent(this::add);
            }
        });
    }

    /** Over a copy, since what is found is noted in the same set. */
    private static <T> void each(Iterable<T> ids, Consumer<T> action) {
        List<T> copy = new ArrayList<>();
        ids.forEach(copy::add);
        copy.forEach(action);
    }

    private void add(Official it) {
        officials.put(it.id(), it);
        mentions.actors.add(it.country());
        mentions.cite(it.sources());
        it.posts().forEach(post -> note.accept(mentions, post));
    }

    private void add(Issue it) {
        issues.put(it.id(), it);
        mentions.actors.addAll(it.parties());
        mentions.cite(it.sources());
        for (Issue.Background told : it.background()) {
            mentions.prose(told.text());
            mentions.cite(told.sources());
        }
    }

    private void add(Source it) {
        sources.put(it.id(), it);
        it.via().ifPresent(mentions.sources::add);
        it.side().ifPresent(mentions.actors::add);
    }

    private void add(Country it) {
        countries.put(it.code().id(), it);
        mentions.actors.addAll(it.successors());
        mentions.cite(it.sources());
    }

    private void add(Organisation it) {
        organisations.put(it.id().id(), it);
        mentions.cite(it.sources());
    }

    private Organisation withMembersInSight(Organisation it) {
        return new Organisation(
                it.id(),
                it.name(),
                it.abbreviation(),
                it.members().stream().filter(mentions.actors::contains).toList(),
                it.sources(),
                it.marking());
    }
}
