package bilat.brief;

import bilat.change.Change;
import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.change.Why;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.When;
import java.util.List;

/**
 * What is told of changes, and the two desks at which it is told: each has the facts of its day, and may name and cite
 * what only the other day knew.
 */
record Bulletin(Changes changes, Desk before, Desk after) {

    /** Of a brief that is compared with something. */
    static Bulletin of(Desk desk) {
        Changes changes = desk.changes().orElseThrow();
        Comparison both = changes.comparison();
        Dossier now = naming(both.after(), both.before().facts(), desk.dossier().banner());
        Dossier then =
                naming(both.before(), both.after().facts(), desk.dossier().banner());
        Cites cites = new Cites(now, desk.say());
        return new Bulletin(changes, desk.over(then, cites), desk.over(now, cites));
    }

    /** A dossier whose tables also hold what another set of facts knew by other ids. */
    private static Dossier naming(Dossier own, Facts other, Marking banner) {
        return new Dossier(
                own.pair(),
                own.asOf(),
                own.ceiling(),
                own.side(),
                own.facts().withTables(other),
                own.between(),
                own.multilateral(),
                own.context(),
                banner,
                own.withheld());
    }

    /** Everything that is different. */
    List<Change> all() {
        return changes.all().stream().sorted(ChangeOrder.NEWEST_FIRST).toList();
    }

    /** What is different for some reasons, those of the first reason first. */
    List<Change> because(List<Why> reasons) {
        return reasons.stream()
                .flatMap(why -> all().stream().filter(change -> change.why() == why))
                .toList();
    }

    /** Whether it is a fact that is different, not a record that facts lead to: a source, an issue, a name. */
    static boolean isFact(Change change) {
        return change.before().isPresent() || change.after().isPresent();
    }

    /** "On 15 January 2019", where it is that a fact was on record before. */
    Run since() {
        Comparison both = changes.comparison();
        return isOfOneDay(both)
                ? Run.words(after.word("changes.in-other-facts"))
                : after.say().at(When.on(both.since()));
    }

    /** "Compared with edition weekly 2019-W03 of 15 January 2019." */
    Run comparedWith() {
        return after.say().sentence(after.say().say("changes.compared-with", earlier(after)));
    }

    /** What is compared with: a day, an edition of a day, or what this edition published first. */
    static Run earlier(Desk desk) {
        Comparison both = desk.changes().orElseThrow().comparison();
        Run day = desk.say().day(both.since());
        if (both.edition().isPresent() && both.edition().equals(desk.imprint().edition())) {
            return desk.say().say("changes.first-published", day);
        }
        return both.edition()
                .map(name -> desk.say().say("changes.edition-of", Run.typed(name), day))
                .orElseGet(() -> isOfOneDay(both) ? desk.say().say("changes.other-facts", day) : day);
    }

    /** Whether other facts of the same day are compared with, as of another data root, so that no day tells them. */
    private static boolean isOfOneDay(Comparison both) {
        return both.edition().isEmpty() && both.since().equals(both.after().asOf());
    }
}
