package bilat.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All facts of a test, gathered. */
final class World {
    private final TreeMap<String, Country> countries = new TreeMap<>();
    private final TreeMap<String, Organisation> organisations = new TreeMap<>();
    private final TreeMap<String, Official> officials = new TreeMap<>();
    private final TreeMap<String, Issue> issues = new TreeMap<>();
    private final TreeMap<String, Source> sources = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Omitted> omitted = new ArrayList<>();

    World add(Source... all) {
        for (Source it : all) {
            sources.put(it.id(), it);
        }
        return this;
    }

    World add(Country it) {
        countries.put(it.code().id(), it);
        return this;
    }

    World add(Organisation it) {
        organisations.put(it.id().id(), it);
        return this;
    }

    World add(Issue it) {
        issues.put(it.id(), it);
        return this;
    }

    World add(Omitted it) {
        omitted.add(it);
        return this;
    }

    /** An official, whose posts are facts. */
    World add(Official it) {
        officials.put(it.id(), it);
        facts.addAll(it.posts());
        return this;
    }

    World add(Fact... all) {
        facts.addAll(List.of(all));
        return this;
    }

    Facts facts() {
        List<Fact> sorted =
                facts.stream().sorted(Comparator.comparing(Fact::id)).toList();
        return new Facts(countries, organisations, officials, issues, sources, sorted, omitted);
    }

    Dossier asOf(String day) {
        return at(day, Marking.CLEAR);
    }

    Dossier at(String day, Marking ceiling) {
        return Selection.select(facts(), FactBuilders.PAIR, FactBuilders.day(day), ceiling, Optional.empty());
    }

    /** The names of the facts that are shown, without their pair. */
    static List<String> names(List<Fact> facts) {
        return facts.stream().map(fact -> fact.id().name()).toList();
    }
}
