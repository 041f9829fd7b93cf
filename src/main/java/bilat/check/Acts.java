package bilat.check;

import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.Meeting;
import bilat.fact.Position;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What officials on file did, and when: who signed, spoke and took part. */
final class Acts {
    private Acts() {}

    /**
     * One act.
     *
     * @param what they did, in words that follow a name
     * @param inCapacity whether the record itself says in what capacity
     */
    record Act(Subject subject, String official, String what, When date, boolean inCapacity) {}

    static Stream<Act> of(Asked asked) {
        return Stream.of(
                        asked.each(Agreement.class).flatMap(Acts::signed),
                        asked.each(Position.class).flatMap(Acts::spoke),
                        asked.each(Meeting.class)
                                .filter(one -> one.it().state() == Meeting.State.HELD)
                                .flatMap(Acts::tookPart))
                .flatMap(acts -> acts);
    }

    private static Stream<Act> signed(Located<Agreement> one) {
        List<Act> acts = new ArrayList<>();
        one.it().signed().ifPresent(date -> {
            for (ByParty<String> signatory : one.it().signatories()) {
                Subject subject = one.subject().at("signatories/" + signatory.party());
                acts.add(new Act(subject, signatory.value(), "signed", date, false));
            }
        });
        return acts.stream();
    }

    private static Stream<Act> spoke(Located<Position> one) {
        Optional<String> speaker = one.it().speaker();
        return speaker
                .map(id -> new Act(
                        one.subject().at("speaker"), id, "spoke", one.it().date(), false))
                .stream();
    }

    private static Stream<Act> tookPart(Located<Meeting> one) {
        List<Act> acts = new ArrayList<>();
        List<Meeting.Participant> participants = one.it().participants();
        for (int i = 0; i < participants.size(); i++) {
            Subject subject = one.subject().at("participants", i);
            boolean inCapacity = participants.get(i).as().isPresent();
            When date = one.it().date();
            participants
                    .get(i)
                    .official()
                    .ifPresent(id -> acts.add(new Act(subject, id, "took part", date, inCapacity)));
        }
        return acts.stream();
    }
}
