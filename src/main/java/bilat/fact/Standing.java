package bilat.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which positions stand on a day: a holder's newest on an issue. One that cannot be told to be older than another
 * stands beside it, and what was retracted does not stand.
 */
public final class Standing {
    private static final Comparator<Position> NEWEST_FIRST =
            Comparator.comparing(Position::date, When.READING_ORDER).reversed().thenComparing(Position::id);

    private final List<Position> positions;
    private final LocalDate day;

    public Standing(List<Fact> facts, LocalDate asOf) {
        this.positions = facts.stream()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .sorted(NEWEST_FIRST)
                .toList();
        this.day = asOf;
    }

    /** The issues on which somebody said something, those with the newest statement first. */
    public List<String> issues() {
        Comparator<When> newestFirst = When.READING_ORDER.reversed();
        return positions.stream().collect(Collectors.groupingBy(Position::issueId)).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Position>>, When>comparing(
                                entry -> entry.getValue().get(0).date(), newestFirst)
                        .thenComparing(entry -> entry.getKey()))
                .map(entry -> entry.getKey())
                .toList();
    }

    /** Who said something on an issue, those with the newest statement first. */
    public List<Actor> holders(String issue) {
        Set<Actor> holders = new LinkedHashSet<>();
        positions.stream().filter(it -> it.issueId().equals(issue)).forEach(it -> holders.add(it.holder()));
        return List.copyOf(holders);
    }

    /** The positions that stand, in the order of their ids within a date. */
    public List<Position> newest(String issue, Actor holder) {
        return of(issue, holder).stream().filter(this::stands).toList();
    }

    /** The positions that no longer stand, newest first. */
    public List<Position> earlier(String issue, Actor holder) {
        return of(issue, holder).stream().filter(it -> !stands(it)).toList();
    }

    private List<Position> of(String issue, Actor holder) {
        return positions.stream()
                .filter(it -> it.issueId().equals(issue) && it.holder().equals(holder))
                .toList();
    }

    /** Whether a position is among its holder's newest on the issue. */
    public boolean stands(Position position) {
        return !isRetracted(position)
                && of(position.issueId(), position.holder()).stream()
                        .noneMatch(other -> !isRetracted(other) && isOlder(position.date(), other.date()));
    }

    private boolean isRetracted(Position position) {
        return position.retracted()
                .filter(when -> when.begunBy(day) != Answer.NO)
                .isPresent();
    }

    /** Whether a statement is certainly older; one that holds since a date is as old as that date. */
    private static boolean isOlder(When statement, When other) {
        LocalDate last = statement.latest().orElse(statement.anchor().latest());
        return other.earliest().filter(last::isBefore).isPresent();
    }

    /** A holder's stance; unclear where positions that stand together differ, empty where none of them takes one. */
    public Optional<Position.Stance> stance(String issue, Actor holder) {
        Set<Position.Stance> stances = newest(issue, holder).stream()
                .flatMap(it -> it.stance().stream())
                .collect(Collectors.toSet());
        return stances.size() > 1
                ? Optional.of(Position.Stance.UNCLEAR)
                : stances.stream().findFirst();
    }

    /** How two holders' stances compare; empty where neither has one on record. */
    public Optional<StanceComparison> compare(String issue, Actor first, Actor second) {
        return StanceComparison.of(stance(issue, first), stance(issue, second));
    }

    /** Whether a holder's stance differs from the last one it took before. */
    public boolean changed(String issue, Actor holder) {
        Optional<Position.Stance> before = earlier(issue, holder).stream()
                .filter(it -> !isRetracted(it))
                .flatMap(it -> it.stance().stream())
                .findFirst();
        Optional<Position.Stance> now = stance(issue, holder);
        return before.isPresent() && now.isPresent() && !before.equals(now);
    }
}
