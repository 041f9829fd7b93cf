package bilat.change;

import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Withdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Two sets of facts of one pair at one ceiling, each as of its day. What lies above the ceiling on one side is on
 * neither, nor is what could not be read on one.
 *
 * @param before what is compared with
 * @param after of now; the tables hold also what only the withdrawn facts lead to
 * @param since what happened since this day is news: that of before; where nobody dated those, the newest day that is
 *     exactly known of which they tell
 * @param edition the name of what is compared with: {@code 2019-W03}; empty: a day, or another data root
 * @param withdrawn facts of before that were withdrawn since, with their withdrawal; they are not among those of after
 * @param renamed the ids of now of what had another then, by that and by the collection whose ids they are; that of
 *     facts is empty
 */
public record Comparison(
        Dossier before,
        Dossier after,
        LocalDate since,
        Optional<String> edition,
        List<Fact> withdrawn,
        SortedMap<String, SortedMap<String, String>> renamed) {
    public Comparison {
        renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Of the facts that an earlier set and a later one hold.
     *
     * @param beforeDay as of which the earlier ones are taken; empty where nobody dated them: the newest day of which
     *     those tell that are shown
     */
    public static Comparison of(
            Facts before, Optional<LocalDate> beforeDay, Facts now, LocalDate asOf, Selector selector) {
        Predicate<Fact> read = selector.read();
        Sides readable = new Sides(before, now).readable(selector.pair());
        Sides sides = before == now ? readable : even(readable, beforeDay.orElse(asOf), asOf, selector);
        Dossier then = selector.from(sides.before(), beforeDay.orElse(asOf));
        LocalDate since = then.asOf();
        if (beforeDay.isEmpty()) {
            List<Fact> withdrawn = Withdrawn.of(sides.before(), then, read).facts();
            Horizon horizon = Horizon.of(then, withdrawn);
            then = selector.from(sides.before(), horizon.newest());
            since = horizon.exact();
        }
        Dossier present = selector.from(sides.after(), asOf);
        Renames renames = selector.renames(sides, then.asOf());
        return of(then, present, since, renames, known -> Withdrawn.of(sides.after(), present, read.and(known)));
    }

    /** Both without what lies above the ceiling on one of them; what was renamed counts as one. */
    private static Sides even(Sides sides, LocalDate then, LocalDate asOf, Selector selector) {
        // Asked of the ceiling, a record above it would be told by the markings that others then have.
        if (!sides.hasAbove(Marking.CLEAR)) {
            return sides;
        }
        Renames renames = selector.unlimited().allRenames(sides, then, asOf);
        return sides.marked(renames).shown(selector.pair(), selector.ceiling(), renames);
    }

    /** The same, of facts of which another day is known. */
    public Comparison since(LocalDate day) {
        return new Comparison(before, after, day, edition, withdrawn, renamed);
    }

    /** The same, with facts of an edition of that name. */
    public Comparison named(Optional<String> name) {
        return new Comparison(before, after, since, name, withdrawn, renamed);
    }

    /** The highest marking of what is on either side. */
    public Marking banner() {
        return withdrawn.stream().map(Fact::marking).reduce(before.banner().and(after.banner()), Marking::and);
    }

    /**
     * Of what was withdrawn only that is told which was there before.
     *
     * @param taken the withdrawn facts among those of which something holds, and what they lead to
     */
    private static Comparison of(
            Dossier before, Dossier after, LocalDate since, Renames renames, Function<Predicate<Fact>, Facts> taken) {
        Set<String> known = new HashSet<>();
        before.facts().facts().forEach(fact -> known.add(renames.fact(fact.id().toString())));
        Facts withdrawn = taken.apply(fact -> known.contains(fact.id().toString()));
        if (withdrawn.facts().isEmpty()) {
            return new Comparison(before, after, since, Optional.empty(), List.of(), renames.all());
        }
        Facts more = after.facts().withTables(withdrawn);
        return new Comparison(before, after.with(more), since, Optional.empty(), withdrawn.facts(), renames.all());
    }

    /**
     * The facts of now with those that were withdrawn: comparing with them gives this comparison again. Where nothing
     * was withdrawn they are those of after.
     */
    public Facts now() {
        if (withdrawn.isEmpty()) {
            return after.facts();
        }
        Facts own = after.facts().withPosts(withdrawn);
        List<Fact> facts = new ArrayList<>(own.facts());
        facts.addAll(withdrawn);
        facts.sort(Comparator.comparing(Fact::id));
        return new Facts(
                own.countries(),
                own.organisations(),
                own.officials(),
                own.issues(),
                own.sources(),
                facts,
                own.omitted());
    }
}
