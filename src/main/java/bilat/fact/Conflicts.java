package bilat.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where sources differ: in the values of one figure for one period, and in the variants that an analyst typed.
 * What two sides' own statistics say of one flow are two figures, and stand side by side.
 */
public final class Conflicts {
    private final Provenance provenance;

    private Conflicts(Provenance provenance) {
        this.provenance = provenance;
    }

    /**
     * In the order of the facts; of one fact, figures by period and variants by field as typed.
     *
     * @param all among which the sources of these facts are
     */
    public static List<Conflict> in(List<? extends Fact> facts, Facts all) {
        Conflicts conflicts = new Conflicts(new Provenance(all));
        return facts.stream()
                .flatMap(fact -> Stream.concat(conflicts.ofValues(fact), ofVariants(fact)))
                .toList();
    }

    private Stream<Conflict> ofValues(Fact fact) {
        if (!(fact instanceof Figure figure)) {
            return Stream.empty();
        }
        Map<When, List<Figure.Value>> byPeriod = new LinkedHashMap<>();
        for (Figure.Value value : figure.values()) {
            byPeriod.computeIfAbsent(value.period(), period -> new ArrayList<>())
                    .add(value);
        }
        return byPeriod.entrySet().stream()
                .filter(entry -> differ(entry.getValue()))
                .sorted(Map.Entry.comparingByKey(When.READING_ORDER))
                .map(entry -> new Conflict(figure, "values", Optional.of(entry.getKey()), claims(entry.getValue())));
    }

    /** Whether different numbers come from more than one origin; one origin that revised a number is not two. */
    private boolean differ(List<Figure.Value> values) {
        boolean sameNumber = values.stream()
                .allMatch(value -> value.number().compareTo(values.get(0).number()) == 0);
        List<Citation> citations =
                values.stream().flatMap(value -> value.sources().stream()).toList();
        return !sameNumber && provenance.origins(citations).size() > 1;
    }

    /** One claim a number, with all who state it. */
    private static List<Conflict.Claim> claims(List<Figure.Value> values) {
        List<Conflict.Claim> claims = new ArrayList<>();
        for (Figure.Value value : values) {
            Optional<Conflict.Claim> same = claims.stream()
                    .filter(claim -> claim.qualifier().equals(value.qualifier())
                            && new BigDecimal(claim.value()).compareTo(value.number()) == 0)
                    .findFirst();
            same.ifPresentOrElse(
                    claim -> claims.set(
                            claims.indexOf(claim),
                            new Conflict.Claim(
                                    claim.value(), claim.qualifier(), joined(claim.sources(), value.sources()))),
                    () -> claims.add(new Conflict.Claim(value.text(), value.qualifier(), value.sources())));
        }
        return claims;
    }

    private static List<Citation> joined(List<Citation> first, List<Citation> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static Stream<Conflict> ofVariants(Fact fact) {
        Set<String> fields = new LinkedHashSet<>();
        fact.particulars().variants().forEach(variant -> fields.add(variant.field()));
        return fields.stream().map(field -> new Conflict(fact, field, Optional.empty(), claims(fact, field)));
    }

    /** What the fact states, where that is a word, and then the variants. */
    private static List<Conflict.Claim> claims(Fact fact, String field) {
        List<Citation> own = Day.of(field, fact.sources());
        Stream<Conflict.Claim> stated =
                Stated.of(fact, field).stream().map(value -> new Conflict.Claim(value, Optional.empty(), own));
        Stream<Conflict.Claim> variants = fact.particulars().variants().stream()
                .filter(variant -> variant.field().equals(field))
                .map(variant -> new Conflict.Claim(variant.value(), Optional.empty(), variant.sources()));
        return Stream.concat(stated, variants).toList();
    }
}
