package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of each thing on either side what became of it; nothing where it is the same. */
final class Telling {
    private static final String WITHDRAWN = "withdrawn";

    private final Facts before;
    private final Facts after;
    private final Comparison comparison;
    private final Renames renames;
    private final Reasons reasons;
    private final RecordReasons recordReasons;
    private final Learned learned;
    private final Map<String, Fact> withdrawn;

    Telling(Comparison comparison, Renames renames) {
        this.comparison = comparison;
        this.before = comparison.before().facts();
        this.after = comparison.after().facts();
        this.renames = renames;
        this.reasons = new Reasons(comparison);
        this.recordReasons = new RecordReasons(
                new News(comparison.since(), comparison.after().asOf()));
        this.learned = new Learned(
                after, renames, comparison.since(), comparison.after().asOf());
        this.withdrawn = comparison.withdrawn().stream()
                .collect(Collectors.toMap(fact -> fact.id().toString(), Function.identity(), (one, other) -> one));
    }

    Optional<Change> of(Matching.Match match) {
        if (match.before().isEmpty()) {
            return Optional.of(added(match.after().orElseThrow()));
        }
        if (match.after().isEmpty()) {
            return Optional.of(ended(match.before().get()));
        }
        return altered(match.before().get(), match.after().get());
    }

    private Change added(Thing thing) {
        Told told = thing.fact().map(reasons::added).orElse(Told.of(Why.NEWLY_LEARNED));
        return new Change(
                Change.Kind.ADDED,
                thing.collection(),
                thing.id(),
                thing.part(Renames.NONE),
                Optional.empty(),
                Optional.empty(),
                thing.fact(),
                Differences.between(Collections.emptySortedMap(), thing.fields(Renames.NONE)),
                told.why(),
                told.since(),
                learned.of(thing.sources(), List.of(), reviewed(thing).stream()),
                thing.sources());
    }

    private Change ended(Thing thing) {
        String id = thing.id(renames);
        Optional<Fact> taken = Optional.ofNullable(withdrawn.get(id));
        Optional<Withdrawal> withdrawal =
                taken.flatMap(fact -> fact.particulars().withdrawn());
        List<Citation> cited = withdrawal.map(Withdrawal::sources).orElse(List.of());
        List<FieldChange> fields =
                new ArrayList<>(Differences.between(thing.fields(renames), Collections.emptySortedMap()));
        taken.ifPresent(fact -> fields.add(withdrawal(fact)));
        boolean corrected = thing.value().isPresent() && isCorrected(thing);
        return new Change(
                Change.Kind.ENDED,
                thing.collection(),
                id,
                thing.part(renames),
                Optional.of(thing.id()).filter(then -> !then.equals(id)),
                thing.fact(),
                taken,
                fields,
                corrected ? Why.CORRECTED : Why.WITHDRAWN,
                withdrawal.map(Withdrawal::date),
                learned.of(cited, List.of(), taken.flatMap(fact -> Learned.reviewed(fact, false)).stream()),
                cited.isEmpty() ? thing.sources() : cited);
    }

    private static FieldChange withdrawal(Fact fact) {
        Thing thing = Things.of(fact, Thing.Row.CONTEXT).get(0);
        return new FieldChange(
                WITHDRAWN,
                Optional.empty(),
                Optional.ofNullable(thing.fields(Renames.NONE).get(WITHDRAWN)),
                false);
    }

    /** Whether the figure, which is still there, says that its values were corrected. */
    private boolean isCorrected(Thing value) {
        return after.facts().stream()
                .filter(fact -> fact.id().toString().equals(value.id(renames)))
                .anyMatch(fact -> fact.particulars().why().isPresent());
    }

    private Optional<Change> altered(Thing was, Thing is) {
        List<FieldChange> fields = new ArrayList<>(Differences.between(was.fields(renames), is.fields(Renames.NONE)));
        if (was.value().isEmpty()) {
            fields.addAll(derived(was, is, fields));
        }
        boolean renamed = !renames.current(was.space(), was.id()).equals(was.id())
                && was.value().isEmpty();
        if (fields.isEmpty() && !renamed) {
            return Optional.empty();
        }
        Told told = fields.isEmpty() ? Told.of(Why.RENAMED) : told(was, is, fields);
        Optional<LocalDate> reviewed = reviewed(is).filter(day -> !reviewed(was).equals(Optional.of(day)));
        return Optional.of(new Change(
                fields.isEmpty() ? Change.Kind.RENAMED : Change.Kind.ALTERED,
                is.collection(),
                is.id(),
                is.part(Renames.NONE),
                Optional.of(was.id()).filter(id -> !id.equals(is.id())),
                was.fact(),
                is.fact(),
                fields,
                told.why(),
                told.since(),
                told.why() == Why.RENAMED
                        ? Optional.empty()
                        : learned.of(is.sources(), was.sources(), reviewed.stream()),
                is.sources()));
    }

    private Told told(Thing was, Thing is, List<FieldChange> fields) {
        return was.fact().isPresent() && is.fact().isPresent()
                ? reasons.altered(was.fact().get(), is.fact().get(), fields)
                : recordReasons.altered(was.collection(), fields);
    }

    /** What holds otherwise by dates alone, unless a key of that name tells it already. */
    private List<FieldChange> derived(Thing was, Thing is, List<FieldChange> typed) {
        SortedMap<String, Value> then = derived(was, before, comparison.before().asOf());
        SortedMap<String, Value> now = derived(is, after, comparison.after().asOf());
        return Differences.derived(then, now).stream()
                .filter(change -> change.was().isPresent() && change.is().isPresent())
                .filter(change -> typed.stream().noneMatch(one -> one.field().equals(change.field())))
                .toList();
    }

    private static SortedMap<String, Value> derived(Thing thing, Facts facts, LocalDate day) {
        return thing.fact()
                .flatMap(fact -> Derived.of(fact, facts, day))
                .map(Derived.State::fields)
                .orElse(Collections.emptySortedMap());
    }

    private static Optional<LocalDate> reviewed(Thing thing) {
        return thing.fact().flatMap(fact -> Learned.reviewed(fact, thing.value().isPresent()));
    }
}
