package bilat.brief;

import bilat.change.Change;
import bilat.change.FieldChange;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Post;
import bilat.fact.Withdrawal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Changes as lines of a table: what, was, is now, since when, learned when and why. */
final class ChangeRows {
    private final Bulletin bulletin;
    private final Desk then;
    private final Desk now;
    private final Say say;

    /** For what is read in one go: who was named once is named shortly from then on. */
    ChangeRows(Bulletin bulletin) {
        this.bulletin = bulletin;
        this.then = bulletin.before().readInOneGo();
        this.now = bulletin.after().readInOneGo();
        this.say = now.say();
    }

    List<ChangeRow> of(List<Change> changes) {
        Succession succession = new Succession(now, changes);
        List<ChangeRow> rows = new ArrayList<>();
        for (Together group : Together.of(succession.lines(changes))) {
            rows.addAll(rows(group, succession));
        }
        return rows;
    }

    private List<ChangeRow> rows(Together group, Succession succession) {
        Change change = group.first();
        return switch (change.kind()) {
            case ADDED -> List.of(added(group, succession.leftFor(change)));
            case ENDED -> List.of(ended(change));
            case RENAMED -> List.of(renamed(change));
            case ALTERED -> altered(change);
        };
    }

    private ChangeRow added(Together group, Optional<Change> left) {
        Change change = group.first();
        ChangedNames names = new ChangedNames(now);
        Run name = (change.since().isPresent() ? names.of(change) : names.toldApart(change)).capitalised();
        Run what = group.all().size() == 1
                ? name
                : say.count("changes.statements", group.all().size(), name);
        Run was = left.map(other -> state(now, other.after()).then(marks(other)))
                .orElseGet(() -> Run.of(now.notOnRecord()));
        return row(change, what, was, marked(state(now, change.after()), group.sources()));
    }

    private static Run state(Desk desk, Optional<Fact> fact) {
        return fact.map(new ChangedStates(desk)::of).orElse(Run.EMPTY);
    }

    private ChangeRow ended(Change change) {
        Run was = state(then, change.before());
        Run marks = change.before()
                .map(fact -> then.cites().marks(Citations.of(fact)))
                .orElse(Run.EMPTY);
        Run is = change.after()
                .flatMap(fact -> fact.particulars().withdrawn())
                .map(this::withdrawn)
                .orElseGet(() -> Run.words(now.word("changes.gone")));
        return row(change, new ChangedNames(then).toldApart(change).capitalised(), was.then(marks), is);
    }

    private Run withdrawn(Withdrawal withdrawal) {
        Run taken = say.say("changes.withdrawn", say.at(withdrawal.date()));
        Run whole = withdrawal
                .reason()
                .map(reason -> say.say("changes.reason", taken, now.prose(reason)))
                .orElse(taken);
        return whole.then(now.cites().marks(withdrawal.sources()));
    }

    /** The ids, which are all that is different. */
    private ChangeRow renamed(Change change) {
        return row(
                change,
                new ChangedNames(now).toldApart(change).capitalised(),
                say.say("quoted", Run.typed(name(change.formerly().orElse("")))),
                say.say("quoted", Run.typed(name(change.id()))).then(now.cites().marks(change.sources())));
    }

    /** An id without the pair of a fact, which the bulletin is of. */
    private static String name(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** A line for the state, if it is another, and one for each key that this does not tell. */
    private List<ChangeRow> altered(Change change) {
        List<ChangeRow> rows = new ArrayList<>();
        List<FieldChange> typed = new ArrayList<>(change.fields());
        typed.removeIf(FieldChange::derived);
        state(change).ifPresent(row -> {
            rows.add(row);
            typed.removeIf(field -> ChangedStates.tells(change.collection(), field.field()));
        });
        // Other sources alone are a change to tell; with another change they are its note marks.
        typed.removeIf(field -> field.field().equals("sources") && rows.size() + typed.size() > 1);
        typed.forEach(field -> rows.add(field(change, field)));
        if (rows.isEmpty()) {
            change.fields().forEach(field -> rows.add(field(change, field)));
        }
        return rows;
    }

    private Optional<ChangeRow> state(Change change) {
        boolean told = change.fields().stream()
                .anyMatch(field -> field.derived() || ChangedStates.tells(change.collection(), field.field()));
        Optional<Run> was = change.before().map(new ChangedStates(then)::ofAltered);
        Optional<Run> is = change.after().map(new ChangedStates(now)::ofAltered);
        if (!told || was.isEmpty() || is.isEmpty() || PlainText.of(was.get()).equals(PlainText.of(is.get()))) {
            return Optional.empty();
        }
        Run what = new ChangedNames(now).toldApart(change).capitalised();
        return Optional.of(row(change, what, citedThen(was.get(), change), marked(is.get(), change.sources())));
    }

    private ChangeRow field(Change change, FieldChange field) {
        Run name = new ChangedNames(now).toldApart(change).capitalised();
        if (change.after().orElse(null) instanceof Post post) {
            name = say.say("title.dated", name, new ChangedStates(now).ofAltered(post));
        }
        Run what = say.say("changes.field", name, ChangedValues.key(now, change.collection(), field.field()));
        FieldChange told = field.withoutTheSame();
        Run was = new ChangedValues(then, change.collection(), field.field()).of(told.was());
        Run is = new ChangedValues(now, change.collection(), field.field()).of(told.is());
        return row(change, what, told.was().isPresent() ? citedThen(was, change) : was, marked(is, change.sources()));
    }

    /** What was told before cites the sources that it is no longer told after. */
    private Run citedThen(Run was, Change change) {
        SortedMap<String, String> renamed =
                bulletin.changes().comparison().renamed().getOrDefault("sources", Collections.emptySortedMap());
        Set<String> cited = change.sources().stream().map(Citation::source).collect(Collectors.toSet());
        List<Citation> gone = change.before().map(Citations::of).orElse(List.of()).stream()
                .filter(citation -> !cited.contains(renamed.getOrDefault(citation.source(), citation.source())))
                .toList();
        return then.cites().marked(was, gone);
    }

    private Run marked(Run words, List<Citation> sources) {
        return now.cites().marked(words, sources);
    }

    private Run marks(Change change) {
        return now.cites().marks(change.sources());
    }

    private ChangeRow row(Change change, Run what, Run was, Run is) {
        return new ChangeRow(
                what,
                was,
                is,
                change.since().map(say::when).orElse(Run.EMPTY),
                change.learned().map(say::day).orElse(Run.EMPTY),
                Run.words(say.wording().get("changes.why", change.why())));
    }
}
