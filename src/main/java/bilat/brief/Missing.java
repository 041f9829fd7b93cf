package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.AgreementStatus.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is not on record of an agreement, said so that nobody takes it for settled. */
final class Missing {
    private final Desk desk;
    private final Say say;

    Missing(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    List<Run> of(Agreement agreement, AgreementStatus status) {
        List<Run> said = new ArrayList<>();
        boolean pending = status.kind().group() == Group.PENDING;
        if (agreement.binding().isPresent()) {
            said.add(Run.words(desk.word(agreement.binding().get() ? "agreement.binding" : "agreement.not-binding")));
        }
        waiting(agreement, status).ifPresent(said::add);
        boolean forceMatters = pending && !agreement.binding().equals(Optional.of(false));
        if (forceMatters && agreement.binding().isEmpty()) {
            said.add(Run.words(desk.word("agreement.force-nor-binding")));
        } else if (forceMatters) {
            said.add(Run.words(desk.word("agreement.force-not-on-record")));
        }
        return said;
    }

    /** On whose side it waits: some parties ratified, others did not. */
    private Optional<Run> waiting(Agreement agreement, AgreementStatus status) {
        boolean waits = status.kind() == AgreementStatus.Kind.RATIFIED
                || status.kind() == AgreementStatus.Kind.PROVISIONALLY_APPLIED;
        return waits && ratifiedBySome(agreement)
                ? Optional.of(say.say("agreement.waits", names(agreement, false)))
                : Optional.empty();
    }

    /** Whether some parties ratified and others did not. */
    boolean ratifiedBySome(Agreement agreement) {
        return agreement.parties().stream()
                        .map(party -> ratified(agreement, party))
                        .distinct()
                        .count()
                == 2;
    }

    /** Those who ratified. */
    Run ratifiers(Agreement agreement) {
        return names(agreement, true);
    }

    private Run names(Agreement agreement, boolean ratified) {
        List<Actor> parties = agreement.parties().stream()
                .filter(party -> ratified(agreement, party) == ratified)
                .toList();
        return desk.names().list(parties, desk.today());
    }

    private static boolean ratified(Agreement agreement, Actor party) {
        return agreement.ratified().stream().anyMatch(done -> done.party().equals(party));
    }
}
