package bilat.ask;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.AgreementStatuses;
import bilat.fact.Assessment;
import bilat.fact.ByParty;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Offices;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.Standing;
import bilat.fact.When;
import bilat.load.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what is derived of a fact on a day, never typed: a status, whether a position stands, who held which office.
 */
final class Derived implements Fact.Visitor<Void> {
    private final Facts facts;
    private final LocalDate day;
    private final Json out;
    private final Offices offices;

    Derived(Facts facts, LocalDate day, Json out) {
        this.facts = facts;
        this.day = day;
        this.out = out;
        this.offices = new Offices(facts);
    }

    @Override
    public Void agreement(Agreement it) {
        AgreementStatus status = AgreementStatuses.of(it, facts.facts(), day);
        out.key("status");
        out.begin('{');
        out.put("is", status.kind().word());
        status.since().ifPresent(since -> out.put("since", since.toString()));
        status.until().ifPresent(until -> out.put("until", until.toString()));
        AgreementStatuses.replacedBy(it, facts.facts(), day)
                .ifPresent(by -> out.put("replaced-by", by.id().toString()));
        out.end('}');
        it.made()
                .ifPresent(made ->
                        offices(it.signatories().stream().map(ByParty::value).toList(), made));
        return null;
    }

    @Override
    public Void position(Position it) {
        out.put("stands", new Standing(facts.facts(), day).stands(it) ? "yes" : "no");
        offices(Stream.concat(it.speaker().stream(), it.relayed().stream()).toList(), it.date());
        return null;
    }

    @Override
    public Void meeting(Meeting it) {
        offices(
                it.participants().stream()
                        .flatMap(one -> one.official().stream())
                        .toList(),
                it.date());
        return null;
    }

    @Override
    public Void post(Post it) {
        out.put("held", offices.heldOn(day).contains(it) ? "yes" : "no");
        return null;
    }

    /** The office of each on the day of the act. */
    private void offices(List<String> officials, When act) {
        if (officials.isEmpty()) {
            return;
        }
        out.key("offices");
        out.begin('{');
        for (String official : officials) {
            out.put(official, offices.at(official, act).map(Post::title).orElse("not on record on that day"));
        }
        out.end('}');
    }

    @Override
    public Void event(Event it) {
        return null;
    }

    @Override
    public Void diplomaticRelations(DiplomaticRelations it) {
        return null;
    }

    @Override
    public Void mission(Mission it) {
        return null;
    }

    @Override
    public Void mechanism(Mechanism it) {
        return null;
    }

    @Override
    public Void figure(Figure it) {
        return null;
    }

    @Override
    public Void assessment(Assessment it) {
        return null;
    }

    @Override
    public Void point(Point it) {
        return null;
    }
}
