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
     * @param label the same in few words, for a picture that says who acted
     * @param by who did it alone; empty for what was done together
     */
    record Act(When when, Run what, Run label, Optional<Actor> by) {}

    /** "diplomatic relations established". */
    Run relations(DiplomaticRelations relations) {
        Run act = act(relations);
        return relations.by().isEmpty()
                ? act
                : say.say("timeline.by", act, desk.names().list(relations.by(), relations.date()));
    }

    /** "diplomatic relations established", without who did it. */
    Run act(DiplomaticRelations relations) {
        return Run.words(desk.word("timeline.relations." + relations.status().word()));
    }

    /** What was done with an agreement on a date of its own, up to the brief's day. */
    List<Act> acts(Agreement agreement) {
        List<Act> acts = new ArrayList<>();
        Run title = Run.typed(agreement.title());
        String made = agreement.signed().isPresent() ? "signed" : "concluded";
        agreement.made().ifPresent(when -> acts.add(joint(when, made, title)));
        String force = agreement.binding().equals(Optional.of(false)) ? "took-effect" : "in-force";
        agreement.inForce().ifPresent(when -> acts.add(joint(when, force, title)));
        agreement.suspended().ifPresent(when -> acts.add(joint(When.on(when.anchor()), "suspended", title)));
        agreement.denounced().ifPresent(notice -> acts.add(alone(notice.on(), "denounced", title, notice.by())));
        for (ByParty<When> left : agreement.withdrawnBy()) {
            acts.add(alone(left.value(), "withdrew", title, left.party()));
        }
        agreement.terminated().ifPresent(when -> acts.add(joint(when, "terminated", title)));
        return acts;
    }

    private Act joint(When when, String act, Run title) {
        return new Act(when, say.say("timeline." + act, title), say.say("label." + act, title), Optional.empty());
    }

    private Act alone(When when, String act, Run title, Actor by) {
        Run name = desk.names().inSentence(by, when);
        return new Act(when, say.say("timeline." + act, title, name), say.say("label." + act, title), Optional.of(by));
    }
}
