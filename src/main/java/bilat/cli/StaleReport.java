package bilat.cli;

import bilat.ask.Overdue;
import bilat.fact.Pair;
import bilat.load.JsonText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts that are due for review, a line each or as JSON. */
final class StaleReport {
    private static final String SCHEMA = "bilat-stale/1";
    private static final String NEVER = "never";

    private StaleReport() {}

    static String text(List<Overdue> overdue, LocalDate day) {
        return Table.of(overdue.stream().map(one -> line(one, day)).toList());
    }

    private static List<String> line(Overdue one, LocalDate day) {
        return List.of(
                word(one),
                one.fact().id().toString(),
                one.collection(),
                one.checked().map(checked -> "checked " + checked).orElse("checked " + NEVER),
                one.checked().map(checked -> age(checked, day) + " days ago").orElse("-"),
                one.due().map(due -> "due since " + due).orElse("-"),
                one.place().file() + ":" + one.place().line(),
                one.briefs().stream().map(Pair::toString).collect(Collectors.joining(" ")));
    }

    static String json(List<Overdue> overdue, LocalDate day) {
        JsonText out = new JsonText();
        out.begin('{');
        out.put("schema", SCHEMA);
        out.put("as-of", day.toString());
        out.key("facts");
        out.begin('[');
        overdue.forEach(one -> fact(one, day, out));
        out.end(']');
        out.end('}');
        return out + "\n";
    }

    private static void fact(Overdue one, LocalDate day, JsonText out) {
        out.begin('{');
        out.put("id", one.fact().id().toString());
        out.put("collection", one.collection());
        out.put("severity", word(one));
        one.checked().ifPresent(checked -> {
            out.put("checked", checked.toString());
            out.put("days", (int) age(checked, day));
        });
        one.due().ifPresent(due -> out.put("due", due.toString()));
        out.put("file", one.place().file());
        out.put("line", one.place().line());
        out.put("briefs", one.briefs().stream().map(Pair::toString).toList());
        out.end('}');
    }

    /** "3 facts are due for review, 1 of them past the limit". */
    static String count(int due, long errors, boolean limited) {
        String facts = due == 0 ? "no fact is" : due == 1 ? "1 fact is" : due + " facts are";
        return facts + " due for review" + (limited && due > 0 ? ", " + errors + " past the limit" : "");
    }

    private static long age(LocalDate checked, LocalDate day) {
        return ChronoUnit.DAYS.between(checked, day);
    }

    private static String word(Overdue one) {
        return one.severity().name().toLowerCase(Locale.ROOT);
    }
}
