package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.DiplomaticRelations;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Acts named without their dates, for lists that have a column of dates. */
final class ActNames {
    private final Desk desk;
    private final Say say;

    ActNames(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /**
     * An act and when it was done.
     *
     * @param by who did it alone; empty for what was done together
     */
    record Act(When when, Run what, Optional<Actor> by) {
        Act(When when, Run what) {
            this(when, what, Optional.empty());
        }
    }

    /** "diplomatic relations established". */
    Run relations(DiplomaticRelations relations) {
        Run act = Run.words(desk.word("timeline.relations." + relations.status().word()));
        return relations.by().isEmpty()
                ? act
                : say.say("timeline.by", act, desk.names().list(relations.by(), relations.date()));
    }

    /** What was done with an agreement on a date of its own, up to the brief's day. */
    List<Act> acts(Agreement agreement) {
        List<Act> acts = new ArrayList<>();
        Run title = Run.typed(agreement.title());
        String made = agreement.signed().isPresent() ? "timeline.signed" : "timeline.concluded";
        agreement.made().ifPresent(when -> acts.add(new Act(when, say.say(made, title))));
        String force = agreement.binding().equals(Optional.of(false)) ? "timeline.took-effect" : "timeline.in-force";
        agreement.inForce().ifPresent(when -> acts.add(new Act(when, say.say(force, title))));
        agreement
                .suspended()
                .ifPresent(when -> acts.add(new Act(When.on(when.anchor()), say.say("timeline.suspended", title))));
        agreement
                .denounced()
                .ifPresent(notice -> acts.add(new Act(
                        notice.on(),
                        say.say("timeline.denounced", title, name(notice.by(), notice.on())),
                        Optional.of(notice.by()))));
        for (ByParty<When> left : agreement.withdrawnBy()) {
            acts.add(new Act(
                    left.value(),
                    say.say("timeline.withdrew", title, name(left.party(), left.value())),
                    Optional.of(left.party())));
        }
        agreement.terminated().ifPresent(when -> acts.add(new Act(when, say.say("timeline.terminated", title))));
        return acts;
    }

    private Run name(Actor actor, When when) {
        return desk.names().inSentence(actor, when);
    }
}
