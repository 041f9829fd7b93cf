package bilat.brief;

import bilat.document.Block;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Answer;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.FactId;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting as a row: when, what, who, and what came of it. */
final class MeetingRows {
    private final Desk desk;
    private final Say say;
    private final People people;

    MeetingRows(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.people = desk.people();
    }

    Block.Row row(Meeting meeting) {
        return Cells.row(
                say.when(meeting.date()),
                what(meeting),
                who(meeting).capitalised(),
                outcome(meeting).then(desk.cites().marks(meeting)).then(readouts(meeting)));
    }

    /** "Visit, Iran to Azerbaijan (Baku)." and what is to be remarked of it. */
    Run what(Meeting meeting) {
        Run sentence = say.sentence(kind(meeting));
        Run mechanism = meeting.mechanism()
                .flatMap(id -> fact(id, Mechanism.class))
                .map(session ->
                        Run.typed(" ").then(say.sentence(say.say("meetings.session-of", Run.typed(session.title())))))
                .orElse(Run.EMPTY);
        return sentence.then(mechanism)
                .then(desk.remark(meeting.summary()))
                .then(desk.remark(meeting.particulars().note()));
    }

    /** "visit, Iran to Azerbaijan (Baku)" or "meeting in Baku". */
    Run kind(Meeting meeting) {
        Run type = Run.words(say.wording().get("meeting", meeting.type()));
        Optional<Run> host = meeting.host().map(country -> desk.names().inSentence(country, meeting.date()));
        Optional<Run> place = meeting.place().map(Run::typed);
        Optional<Actor> guest = guest(meeting);
        if (guest.isPresent()) {
            Run from = desk.names().inSentence(guest.get(), meeting.date());
            Run directed = say.say("meetings.visit", type, from, host.orElseThrow());
            return place.map(city -> say.say("in-brackets", directed, city)).orElse(directed);
        }
        Run where = Run.join(List.of(place.orElse(Run.EMPTY), host.orElse(Run.EMPTY)), desk.word("list.comma"));
        return where.isEmpty() ? type : say.say("meetings.in", type, where);
    }

    /** "state visit to Baku", for a picture that says who came; of other meetings the same as their kind. */
    Run label(Meeting meeting) {
        if (guest(meeting).isEmpty()) {
            return kind(meeting);
        }
        Run type = Run.words(say.wording().get("meeting", meeting.type()));
        Run where = meeting.place()
                .map(Run::typed)
                .or(() -> meeting.host().map(host -> desk.names().inSentence(host, meeting.date())))
                .orElseThrow();
        return say.say("label.visit", type, where);
    }

    /** The country that a visit came from; empty where it is none, or not between two. */
    static Optional<Actor> guest(Meeting meeting) {
        List<Actor> others = meeting.parties().stream()
                .filter(party -> !meeting.host().equals(Optional.of(party)))
                .toList();
        boolean directed = meeting.type().hasHost() && meeting.parties().size() == 2 && others.size() == 1;
        return directed ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** Those who took part, in the offices of that day. */
    Run who(Meeting meeting) {
        List<Run> names = new ArrayList<>();
        for (Meeting.Participant participant : Ranks.inOrder(desk, meeting)) {
            names.add(people.participant(participant, meeting.date(), People.Place.OPEN)
                    .run());
        }
        return names.isEmpty() ? Run.of(desk.notOnRecord()) : say.semicolons(names);
    }

    private Run outcome(Meeting meeting) {
        List<Run> sentences = new ArrayList<>();
        if (meeting.state() != Meeting.State.HELD) {
            sentences.add(say.sentence(Run.words(say.wording().get("meeting.was", meeting.state()))));
        }
        if (meeting.outcome().isPresent()) {
            sentences.add(say.sentence(desk.prose(meeting.outcome().get())));
        }
        for (FactId id : meeting.outcome().isPresent() ? List.<FactId>of() : meeting.agreements()) {
            fact(id, Agreement.class)
                    .ifPresent(agreement -> sentences.add(say.say(
                            agreement.signed().isPresent() ? "meetings.signed" : "meetings.concluded",
                            Run.typed(agreement.title()))));
        }
        if (meeting.state() == Meeting.State.HELD && sentences.isEmpty()) {
            sentences.add(Run.of(desk.notOnRecord()));
        }
        meeting.commitments().forEach(commitment -> sentences.add(commitment(commitment)));
        return Run.join(sentences, " ");
    }

    /** Which side gave an account of its own, each with its mark. */
    private Run readouts(Meeting meeting) {
        List<Marked> told = meeting.readouts().stream()
                .filter(readout ->
                        desk.dossier().facts().source(readout.value()).isPresent())
                .map(readout -> new Marked(
                        desk.names().inSentence(readout.party(), desk.today()),
                        desk.cites().marks(List.of(Citation.of(readout.value())))))
                .toList();
        return told.isEmpty()
                ? Run.EMPTY
                : Run.typed(" ").then(say.say("meetings.readouts", Marked.sentence(desk, told)));
    }

    /** What was promised, and whether it was done. */
    Run commitment(Meeting.Commitment commitment) {
        Run text = desk.prose(commitment.text());
        Run state = commitment
                .done()
                .map(done -> say.say("commitment.done", say.at(done)))
                .or(() -> commitment.due().map(this::due))
                .orElse(Run.EMPTY);
        return say.sentence(say.say("commitment", text, state));
    }

    private Run due(When due) {
        boolean passed = due.overBy(desk.dossier().asOf()) == Answer.YES;
        return say.say(passed ? "commitment.was-due" : "commitment.due", say.at(due));
    }

    private <F extends Fact> Optional<F> fact(FactId id, Class<F> kind) {
        return Desk.of(kind, desk.dossier().facts().facts()).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }
}
