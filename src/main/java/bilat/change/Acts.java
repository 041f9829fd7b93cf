package bilat.change;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.ByParty;
import bilat.fact.DiplomaticRelations;
import bilat.fact.End;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dated acts in the world that a fact is made of, that which made it first. */
final class Acts implements Fact.Visitor<List<Acts.Act>> {
    private static final Acts ACTS = new Acts();

    /**
     * One of them.
     *
     * @param field the key under which it stands
     */
    record Act(String field, When date) {}

    private Acts() {}

    static List<Act> of(Fact fact) {
        return fact.accept(ACTS);
    }

    private static final class Found {
        private final List<Act> acts = new ArrayList<>();

        private Found note(String field, Optional<When> date) {
            date.ifPresent(when -> acts.add(new Act(field, when)));
            return this;
        }

        private Found note(String field, List<ByParty<When>> dates) {
            dates.forEach(date -> acts.add(new Act(field, date.value())));
            return this;
        }

        private Found note(String field, End end) {
            return note(field, end.date().map(When::on));
        }
    }

    @Override
    public List<Act> agreement(Agreement it) {
        Found found = new Found().note("signed", it.signed()).note("concluded", it.concluded());
        it.notes().forEach(note -> found.note("notes", Optional.of(note.date())));
        found.note("ratified", it.ratified())
                .note("in-force", it.inForce())
                .note("in-force", it.inForceFor())
                .note("provisional", it.provisional())
                .note("suspended", it.suspended())
                .note("withdrawn-by", it.withdrawnBy())
                .note("denounced", it.denounced().map(Agreement.Denunciation::on))
                .note("denounced", it.denounced().flatMap(Agreement.Denunciation::effective))
                .note("terminated", it.terminated())
                .note("expires", it.expires());
        return found.acts;
    }

    @Override
    public List<Act> position(Position it) {
        return new Found().note("date", Optional.of(it.date())).note("retracted", it.retracted()).acts;
    }

    @Override
    public List<Act> meeting(Meeting it) {
        Found found = new Found().note("date", Optional.of(it.date()));
        it.commitments().forEach(one -> found.note("commitments", one.done()));
        return found.acts;
    }

    @Override
    public List<Act> event(Event it) {
        return new Found().note("date", Optional.of(it.date())).acts;
    }

    @Override
    public List<Act> diplomaticRelations(DiplomaticRelations it) {
        return new Found().note("date", Optional.of(it.date())).acts;
    }

    @Override
    public List<Act> mission(Mission it) {
        return new Found().note("opened", it.opened()).note("closed", it.closed()).acts;
    }

    @Override
    public List<Act> mechanism(Mechanism it) {
        return new Found()
                .note("established", it.established())
                .note("last-session", it.lastSession())
                .note("next-session", it.nextSession())
                .note("dormant", it.dormant())
                .acts;
    }

    /** The periods of its values. */
    @Override
    public List<Act> figure(Figure it) {
        Found found = new Found();
        it.values().forEach(value -> found.note("values", Optional.of(value.period())));
        return found.acts;
    }

    @Override
    public List<Act> post(Post it) {
        return new Found()
                .note("from", it.from())
                .note("appointed", it.appointed())
                .note("credentials", it.credentials())
                .note("until", it.until())
                .acts;
    }

    @Override
    public List<Act> assessment(Assessment it) {
        return new Found().note("date", Optional.of(it.date())).acts;
    }

    @Override
    public List<Act> point(Point it) {
        return List.of();
    }
}
