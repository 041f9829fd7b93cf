package bilat.check;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Official;
import bilat.fact.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What rules are asked about: all facts, the day if one is given, and what words mean in them. */
public final class Asked {
    private final Facts facts;
    private final Optional<LocalDate> asOf;
    private final SortedMap<String, List<String>> names;
    private final SortedMap<String, List<String>> keys;
    private final List<Located<Fact>> located = new ArrayList<>();

    /**
     * A question.
     *
     * @param names of countries by code
     * @param keys of the records of each collection, by its name
     */
    public Asked(
            Facts facts,
            Optional<LocalDate> asOf,
            SortedMap<String, List<String>> names,
            SortedMap<String, List<String>> keys) {
        this.facts = facts;
        this.asOf = asOf;
        this.names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        this.keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        for (Fact fact : facts.facts()) {
            if (!(fact instanceof Post)) {
                located.add(new Located<>(new Subject(CollectionName.of(fact), fact.id(), Optional.empty()), fact));
            }
        }
        facts.officials().values().forEach(official -> located.addAll(posts(official)));
    }

    /** A post is found under its official, where it is written. */
    private static List<Located<Fact>> posts(Official official) {
        List<Located<Fact>> posts = new ArrayList<>();
        for (int i = 0; i < official.posts().size(); i++) {
            Subject subject = Subject.of("officials", official.id()).at("posts", i);
            posts.add(new Located<>(subject, official.posts().get(i)));
        }
        return posts;
    }

    Facts facts() {
        return facts;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    /** The names of countries by code, those that the data give among them. */
    SortedMap<String, List<String>> names() {
        return names;
    }

    /** The keys that the records of a collection may have, by the collection's name. */
    SortedMap<String, List<String>> keys() {
        return keys;
    }

    /** Every fact. */
    Stream<Located<Fact>> each() {
        return located.stream();
    }

    /** The facts of one kind. */
    <F extends Fact> Stream<Located<F>> each(Class<F> kind) {
        return located.stream()
                .filter(one -> kind.isInstance(one.it()))
                .map(one -> new Located<>(one.subject(), kind.cast(one.it())));
    }

    /** The records of a collection that is none of facts. */
    <R> Stream<Located<R>> each(String collection, Map<String, R> records) {
        return records.entrySet().stream()
                .map(entry -> new Located<>(Subject.of(collection, entry.getKey()), entry.getValue()));
    }
}
