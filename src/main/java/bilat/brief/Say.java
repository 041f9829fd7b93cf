package bilat.brief;

import bilat.document.Inline;
import bilat.fact.PartialDate;
import bilat.fact.When;
import bilat.wording.Dates;
import bilat.wording.Template;
import bilat.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says things in the brief's language: templates filled with runs, lists, dates and numbers. */
final class Say {
    private final Wording wording;
    private final Dates dates;

    Say(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    Wording wording() {
        return wording;
    }

    /** The words under a key, its slots filled. */
    Run say(String key, Run... slots) {
        return fill(wording.template(key), slots);
    }

    /** The same, in the singular or the plural; slot 0 is the number in words. */
    Run count(String key, int count, Run... slots) {
        List<Run> all = new ArrayList<>(List.of(number(count)));
        all.addAll(Arrays.asList(slots));
        return fill(wording.template(key, count), all.toArray(Run[]::new));
    }

    private static Run fill(Template template, Run... slots) {
        Run filled = Run.EMPTY;
        for (Run piece : template.fill(Run::words, slot -> slots[slot])) {
            filled = filled.then(piece);
        }
        return filled;
    }

    Run absent(String key) {
        return Run.absent(wording.get(key));
    }

    Run number(int number) {
        return Run.words(wording.number(number));
    }

    /** "A", "A and B", "A, B and C"; with semicolons where an item has a comma of its own. */
    Run list(List<Run> items) {
        return list(items, "list.and");
    }

    /** The same, never with semicolons: for items whose commas cannot be misread. */
    Run plainList(List<Run> items) {
        int last = items.size() - 1;
        return items.size() <= 1
                ? list(items)
                : say("list.and", Run.join(items.subList(0, last), wording.get("list.comma")), items.get(last));
    }

    /** The same with "or". */
    Run anyOf(List<Run> items) {
        return list(items, "list.or");
    }

    private Run list(List<Run> items, String last) {
        if (items.size() <= 1) {
            return items.isEmpty() ? Run.EMPTY : items.get(0);
        }
        boolean commas = items.stream().anyMatch(Say::hasComma);
        String separator = wording.get(commas ? "list.semicolon" : "list.comma");
        Run head = Run.join(items.subList(0, items.size() - 1), separator);
        return say(commas ? "list.semicolon-and" : last, head, items.get(items.size() - 1));
    }

    private static boolean hasComma(Run run) {
        return run.content().stream()
                .anyMatch(inline ->
                        inline instanceof Inline.Text text && text.text().contains(","));
    }

    /** Items one after the other, parted by semicolons. */
    Run semicolons(List<Run> items) {
        return Run.join(items, wording.get("list.semicolon"));
    }

    Run day(LocalDate day) {
        return Run.words(dates.day(day));
    }

    Run date(PartialDate date) {
        return Run.words(dates.date(date));
    }

    /** "16 January 2019". */
    Run when(When when) {
        return Run.words(dates.when(when));
    }

    /** "on 16 January 2019". */
    Run at(When when) {
        return Run.words(dates.at(when));
    }

    /**
     * "since 16 January 2019" of a beginning; "by 2015" where only that is known, "from 2016 to 2018" of an interval.
     */
    Run since(When when) {
        return when.shape() == When.Shape.ON ? say("date.since", when(when)) : at(when);
    }

    /** A sentence: with a capital and a full stop, then its note marks. */
    Run sentence(Run words, Run marks) {
        return closed(words.capitalised(), marks);
    }

    /** A sentence without remarks or marks. */
    Run sentence(Run words) {
        return sentence(words, Run.EMPTY);
    }

    /** The same after a colon: without a capital of its own. */
    Run closed(Run words, Run marks) {
        String stop = wording.get("stop");
        return (PlainText.of(words).endsWith(stop) ? words : words.then(stop)).then(marks);
    }

    /** Sentences after a colon: the first without a capital of its own, the others with one. */
    Run afterColon(List<Run> sentences) {
        List<Run> said = new ArrayList<>(sentences);
        for (int i = 1; i < said.size(); i++) {
            said.set(i, said.get(i).capitalised());
        }
        return Run.join(said, " ");
    }
}
