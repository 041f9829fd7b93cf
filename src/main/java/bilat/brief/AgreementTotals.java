package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatus.Group;
import bilat.fact.When;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Agreements counted by status; an amendment is not a new agreement, and what does not bind waits for no entry into
 * force.
 */
final class AgreementTotals {
    private final Desk desk;
    private final Say say;
    private final Agreements.Statuses statuses;

    AgreementTotals(Desk desk, Agreements.Statuses statuses) {
        this.desk = desk;
        this.say = desk.say();
        this.statuses = statuses;
    }

    /** "On file: 12 agreements, five in force, three not legally binding and four ended." */
    Run sentences(List<Agreement> agreements, Optional<Period> expiringWithin) {
        List<Agreement> roots = roots(agreements);
        List<Run> said = new ArrayList<>();
        said.add(say.count("agreements.totals", roots.size(), say.list(groups(roots))));
        int below = (int) roots.stream()
                .filter(agreement -> !NewestAgreement.betweenStates(agreement))
                .count();
        int amendments = agreements.size() - roots.size();
        count(said, "agreements.below", below);
        count(said, "agreements.amendments", amendments);
        expiringWithin.flatMap(span -> expiring(agreements, span)).ifPresent(said::add);
        return Run.join(said.stream().map(Run::capitalised).toList(), " ");
    }

    /** Those that are more than a change of another. */
    static List<Agreement> roots(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.amends().isEmpty())
                .toList();
    }

    private void count(List<Run> said, String key, int count) {
        if (count > 0) {
            said.add(say.count(key, count));
        }
    }

    private List<Run> groups(List<Agreement> roots) {
        List<Run> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Agreement> those = roots.stream()
                    .filter(agreement -> statuses.of(agreement).kind().group() == group)
                    .toList();
            int loose = group == Group.PENDING
                    ? (int) those.stream().filter(AgreementTotals::bindsNobody).count()
                    : 0;
            group(groups, "agreements.group." + group.word(), those.size() - loose);
            group(groups, "agreements.group.not-binding", loose);
        }
        return groups;
    }

    private void group(List<Run> groups, String key, int count) {
        if (count > 0) {
            groups.add(say.say(key, say.number(count)));
        }
    }

    /** Whether it is on record that it does not bind, so that nobody waits for its entry into force. */
    static boolean bindsNobody(Agreement agreement) {
        return agreement.binding().equals(Optional.of(false));
    }

    private Optional<Run> expiring(List<Agreement> agreements, Period span) {
        When limit = When.on(desk.dossier().asOf().plus(span));
        List<Run> soon = agreements.stream()
                .filter(agreement -> statuses.of(agreement).kind().group() == Group.IN_FORCE)
                .filter(agreement -> agreement.expires().filter(desk::isAhead).isPresent())
                .filter(agreement -> !limit.certainlyBefore(agreement.expires().orElseThrow()))
                .map(agreement -> say.say(
                        "agreements.expires-soon",
                        Run.typed(agreement.title()),
                        say.at(agreement.expires().orElseThrow())))
                .toList();
        return soon.isEmpty()
                ? Optional.empty()
                : Optional.of(say.say("agreements.expiring", new Spans(say).run(span), say.semicolons(soon)));
    }
}
