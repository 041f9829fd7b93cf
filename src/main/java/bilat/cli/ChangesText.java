package bilat.cli;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.FieldChange;
import bilat.change.Gist;
import bilat.change.Tally;
import bilat.change.Why;
import bilat.fact.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes for people: a headline for each pair, then what changed, a line for each and one for each key. */
final class ChangesText {
    private static final String NOTHING = "nothing";

    private ChangesText() {}

    static String of(List<Changes> all) {
        return all.stream().map(ChangesText::pair).collect(Collectors.joining("\n"));
    }

    private static String pair(Changes changes) {
        StringBuilder text = new StringBuilder(headline(changes)).append('\n');
        for (Change change : changes.all()) {
            text.append("  ").append(line(change)).append('\n');
            if (change.kind() == Change.Kind.ALTERED
                    || change.after().isPresent() && change.before().isPresent()) {
                change.fields().stream()
                        .filter(field -> isTold(change, field))
                        .forEach(field ->
                                text.append("    ").append(field(field)).append('\n'));
            }
            text.append("    ").append(why(change)).append('\n');
        }
        return text.toString();
    }

    /** Of what was withdrawn, the withdrawal alone. */
    private static boolean isTold(Change change, FieldChange field) {
        return change.kind() != Change.Kind.ENDED || field.is().isPresent();
    }

    private static String headline(Changes changes) {
        String from = changes.comparison().since()
                + changes.comparison().edition().map(name -> " (" + name + ")").orElse("");
        String head = changes.comparison().after().pair() + " from " + from + " to "
                + changes.comparison().after().asOf() + ": ";
        Tally total = changes.total();
        String checked = changes.reverified() == 0 ? "" : "; " + facts(changes.reverified()) + " re-verified";
        if (changes.isEmpty()) {
            return head + "nothing changed; " + facts(total.after()) + " on record" + checked;
        }
        String reasons = Arrays.stream(Why.values())
                .map(why -> counted(changes, why))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return head + reasons + "; " + total.before() + " + " + total.added() + " - " + total.removed() + " = "
                + facts(total.after()) + checked;
    }

    private static Optional<String> counted(Changes changes, Why why) {
        long count =
                changes.all().stream().filter(change -> change.why() == why).count();
        return count == 0 ? Optional.empty() : Optional.of(why.word() + " " + count);
    }

    private static String facts(int number) {
        return number + (number == 1 ? " fact" : " facts");
    }

    private static String line(Change change) {
        String id = change.id() + change.part().map(part -> " (" + part + ")").orElse("");
        String formerly = change.formerly().map(old -> ", formerly " + old).orElse("");
        String gist = change.after()
                .or(change::before)
                .map(Gist::of)
                .map(words -> ": " + words)
                .orElse("");
        String value = change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.ENDED ? number(change) : "";
        return change.kind().word() + " " + change.collection() + "/" + id + formerly + gist + value;
    }

    /** Of a value of a figure that came or went, the number. */
    private static String number(Change change) {
        return change.part().isEmpty()
                ? ""
                : change.fields().stream()
                        .filter(field -> field.field().equals("value"))
                        .map(field ->
                                ", " + field.is().or(field::was).map(Gist::of).orElse(""))
                        .collect(Collectors.joining());
    }

    private static String field(FieldChange field) {
        return field.field() + ": " + field.was().map(Gist::of).orElse(NOTHING) + " -> "
                + field.is().map(Gist::of).orElse(NOTHING);
    }

    private static String why(Change change) {
        List<String> parts = new ArrayList<>(List.of(change.why().word()));
        change.since().ifPresent(since -> parts.add("since " + since));
        change.learned().ifPresent(learned -> parts.add("learned " + learned));
        String sources =
                change.sources().stream().map(Citation::source).distinct().collect(Collectors.joining(", "));
        if (!sources.isEmpty()) {
            parts.add(sources);
        }
        return String.join("; ", parts);
    }
}
