package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatuses;
import bilat.fact.ByParty;
import bilat.fact.FactId;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was done with an agreement, one sentence an act, in the order in which treaties live. */
final class AgreementActs {
    private final Desk desk;
    private final Say say;
    private final People people;

    AgreementActs(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.people = desk.people();
    }

    /** All that is on record, papers too. */
    List<Run> of(Agreement agreement) {
        List<Run> acts = new ArrayList<>();
        made(agreement).ifPresent(act -> add(acts, act));
        acts.addAll(after(agreement));
        acts.addAll(new AgreementPapers(desk).of(agreement));
        return acts;
    }

    /** What was done with it once it was made. */
    List<Run> after(Agreement agreement) {
        List<Run> acts = new ArrayList<>();
        if (!agreement.notes().isEmpty()) {
            add(
                    acts,
                    say.say(
                            "act.notes",
                            say.list(agreement.notes().stream()
                                    .map(note ->
                                            say.say("act.by-party", name(note.by(), note.date()), say.at(note.date())))
                                    .toList())));
        }
        byParty(agreement.ratified(), "act.ratified", "act.by-party").ifPresent(act -> add(acts, act));
        agreement.provisional().ifPresent(when -> add(acts, say.say("act.provisional", say.since(when))));
        agreement.inForce().ifPresent(when -> add(acts, say.say(force(agreement), say.at(when))));
        byParty(agreement.inForceFor(), "act.in-force-for", "act.for-party").ifPresent(act -> add(acts, act));
        agreement.suspended().ifPresent(when -> add(acts, say.say("act.suspended", say.since(when))));
        agreement.denounced().ifPresent(notice -> add(acts, denounced(notice)));
        agreement
                .withdrawnBy()
                .forEach(left ->
                        add(acts, say.say("act.withdrew", name(left.party(), left.value()), say.at(left.value()))));
        agreement.terminated().ifPresent(when -> add(acts, say.say("act.terminated", say.at(when))));
        agreement
                .expires()
                .ifPresent(when ->
                        add(acts, say.say(desk.isAhead(when) ? "act.runs-until" : "act.ran-until", say.when(when))));
        agreement.notice().ifPresent(notice -> add(acts, say.say("act.notice", new Spans(say).run(notice))));
        titles(agreement.amends()).ifPresent(titles -> add(acts, say.say("act.amends", titles)));
        titles(agreement.supersedes()).ifPresent(titles -> add(acts, say.say("act.supersedes", titles)));
        AgreementStatuses.replacedBy(
                        agreement,
                        desk.dossier().facts().facts(),
                        desk.dossier().asOf())
                .ifPresent(later ->
                        add(acts, say.say("act.superseded-by", say.say("quoted", Run.typed(later.title())))));
        return acts;
    }

    private void add(List<Run> acts, Run act) {
        acts.add(say.sentence(act));
    }

    /** "took effect" where it is on record that it does not bind: only what binds enters into force. */
    private static String force(Agreement agreement) {
        return agreement.binding().equals(Optional.of(false)) ? "act.took-effect" : "act.in-force";
    }

    /** "signed in PLACE on D by X for A and Y for B", without a full stop. */
    Optional<Run> made(Agreement agreement) {
        Run place = agreement
                .place()
                .map(city -> say.say("act.in", Run.typed(city)))
                .orElse(Run.EMPTY);
        if (agreement.signed().isPresent()) {
            When when = agreement.signed().get();
            return Optional.of(say.say("act.signed", place, say.at(when), signatories(agreement, when)));
        }
        return agreement.concluded().map(when -> say.say("act.concluded", place, say.at(when)));
    }

    private Run signatories(Agreement agreement, When when) {
        if (agreement.signatories().isEmpty()) {
            return Run.EMPTY;
        }
        Map<Actor, List<People.Person>> bySide = new LinkedHashMap<>();
        sides(agreement).forEach(side -> bySide.put(side, new ArrayList<>()));
        for (ByParty<String> signatory : agreement.signatories()) {
            bySide.computeIfAbsent(signatory.party(), side -> new ArrayList<>())
                    .add(people.official(signatory.value(), when, People.Place.OWN_SIDE));
        }
        List<Run> signed = new ArrayList<>();
        bySide.forEach((side, names) -> {
            if (!names.isEmpty()) {
                signed.add(say.say("act.for", say.list(People.goingOn(names)), name(side, when)));
            }
        });
        return say.say("act.by", say.plainList(signed));
    }

    private List<Actor> sides(Agreement agreement) {
        return desk.dossier().pair().sides().stream()
                .filter(side -> agreement.parties().contains(side))
                .toList();
    }

    private Optional<Run> byParty(List<ByParty<When>> acts, String key, String party) {
        return acts.isEmpty()
                ? Optional.empty()
                : Optional.of(say.say(
                        key,
                        say.list(acts.stream()
                                .map(act -> say.say(party, name(act.party(), act.value()), say.at(act.value())))
                                .toList())));
    }

    private Run denounced(Agreement.Denunciation notice) {
        Run effective = notice.effective()
                .map(when -> desk.isAhead(when)
                        ? say.say("act.effective", say.at(when))
                        : say.say("act.effective-past", say.when(when)))
                .orElse(Run.EMPTY);
        return say.say("act.denounced", name(notice.by(), notice.on()), say.at(notice.on()), effective);
    }

    private Run name(Actor actor, When when) {
        return desk.names().inSentence(actor, when);
    }

    private Optional<Run> titles(List<FactId> ids) {
        List<Run> titles = Desk.of(Agreement.class, desk.dossier().facts().facts()).stream()
                .filter(other -> ids.contains(other.id()))
                .map(other -> say.say("quoted", Run.typed(other.title())))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(say.list(titles));
    }
}
