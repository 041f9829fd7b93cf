package bilat.change;

import bilat.fact.Citation;
import bilat.fact.CollectionName;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a dossier holds, as things that are compared one by one. */
final class Things {
    private static final String FIGURES = "figures";

    private final List<Thing> all = new ArrayList<>();

    private Things() {}

    /** Those of a dossier: its facts with their values, and the records that these lead to. */
    static List<Thing> of(Dossier dossier) {
        Things things = new Things();
        Set<FactId> between = dossier.between().stream().map(Fact::id).collect(Collectors.toSet());
        Facts facts = dossier.facts();
        facts.facts()
                .forEach(fact -> things.add(fact, between.contains(fact.id()) ? Thing.Row.BETWEEN : Thing.Row.CONTEXT));
        Set<FactId> told = new HashSet<>();
        facts.facts().forEach(fact -> told.add(fact.id()));
        things.records(facts, told);
        return things.all;
    }

    /** Those of a dossier, and the records that are no facts of a whole set, whether or not the dossier has them. */
    static List<Thing> of(Dossier dossier, Facts all) {
        Things things = new Things();
        things.records(all, Set.of());
        Set<String> known = new HashSet<>();
        List<Thing> shown = of(dossier);
        shown.forEach(thing -> known.add(thing.key(Renames.NONE)));
        return Stream.concat(
                        shown.stream(), things.all.stream().filter(thing -> !known.contains(thing.key(Renames.NONE))))
                .toList();
    }

    /** The records that are no facts; of officials, without the posts that are told. */
    private void records(Facts facts, Set<FactId> told) {
        facts.officials()
                .forEach((id, it) -> record(
                        "officials",
                        id,
                        it.with(it.posts().stream()
                                .filter(post -> !told.contains(post.id()))
                                .toList()),
                        it.sources()));
        facts.issues().forEach((id, it) -> record("issues", id, it, sources(it)));
        facts.organisations().forEach((id, it) -> record("organisations", id, it, it.sources()));
        facts.countries().forEach((id, it) -> record("countries", id, it, it.sources()));
        facts.sources().forEach((id, it) -> record("sources", id, it, List.of(Citation.of(id))));
    }

    /** Of an issue, also those of what is told of it. */
    private static List<Citation> sources(Issue issue) {
        return Stream.concat(
                        issue.sources().stream(), issue.background().stream().flatMap(told -> told.sources().stream()))
                .distinct()
                .toList();
    }

    /** A fact as things of one row. */
    static List<Thing> of(Fact fact, Thing.Row row) {
        Things things = new Things();
        things.add(fact, row);
        return things.all;
    }

    private void record(String collection, String id, Object record, List<Citation> sources) {
        all.add(new Thing(collection, id, Optional.empty(), record, Optional.empty(), sources, Optional.empty()));
    }

    private void add(Fact fact, Thing.Row row) {
        String id = fact.id().toString();
        if (fact instanceof Figure figure) {
            Figure bare = figure.with(List.of());
            all.add(new Thing(
                    FIGURES, id, Optional.empty(), bare, Optional.of(figure), fact.sources(), Optional.empty()));
            figure.values().forEach(value -> add(figure, value, row));
        } else {
            all.add(new Thing(
                    CollectionName.of(fact),
                    id,
                    Optional.empty(),
                    fact,
                    Optional.of(fact),
                    fact.sources(),
                    Optional.of(row)));
        }
    }

    private void add(Figure figure, Figure.Value value, Thing.Row row) {
        List<Citation> sources = value.sources().isEmpty() ? figure.sources() : value.sources();
        Figure alone = figure.with(List.of(value));
        all.add(new Thing(
                FIGURES,
                figure.id().toString(),
                Optional.of(value),
                alone,
                Optional.of(alone),
                sources,
                Optional.of(row)));
    }
}
