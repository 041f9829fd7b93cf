package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.ByParty;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/**
 * Since when an agreement of many parties is in force between the two: since the later of their own dates; what is in
 * force for others, or for one of them, is not in force between them.
 */
final class BoundSides {
    private final Desk desk;

    BoundSides(Desk desk) {
        this.desk = desk;
    }

    /**
     * One sentence; empty where its status says as much, the parties have no dates of their own, or which date is the
     * later cannot be told.
     */
    Optional<Run> sentence(Agreement agreement, AgreementStatus status) {
        List<Actor> sides = desk.dossier().pair().sides();
        boolean apart = agreement.inForceFor().isEmpty()
                || agreement.withdrawnBy().stream().anyMatch(left -> sides.contains(left.party()));
        if (apart || !agreement.parties().containsAll(sides)) {
            return Optional.empty();
        }
        List<When> dates = agreement.inForceFor().stream()
                .filter(date -> sides.contains(date.party()))
                .map(ByParty::value)
                .toList();
        if (dates.size() == sides.size()) {
            return later(dates.get(0), dates.get(1))
                    .filter(when -> !status.since().equals(Optional.of(when)))
                    .map(when -> desk.say().say("agreement.for-both", desk.say().since(when)));
        }
        List<Actor> without = sides.stream()
                .filter(side -> agreement.inForceFor().stream()
                        .noneMatch(date -> date.party().equals(side)))
                .toList();
        return Optional.of(
                desk.say().say("agreement.not-on-record-for", desk.names().list(without, desk.today())));
    }

    private static Optional<When> later(When one, When other) {
        if (one.equals(other) || other.certainlyBefore(one)) {
            return Optional.of(one);
        }
        return one.certainlyBefore(other) ? Optional.of(other) : Optional.empty();
    }
}
