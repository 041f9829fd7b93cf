package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The status of an agreement in words, since when, and what is not on record of it. */
final class StatusSentences {
    private final Desk desk;
    private final Say say;
    private final Missing missing;

    StatusSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.missing = new Missing(desk);
    }

    /** "in force since 1 April 2017, until 31 March 2027; legally binding." */
    Run of(Agreement agreement, AgreementStatus status) {
        return say.closed(clause(agreement, status), Run.EMPTY);
    }

    /** The same without a full stop. */
    Run clause(Agreement agreement, AgreementStatus status) {
        List<Run> said = new ArrayList<>();
        Run state = status.since()
                .map(since -> state(agreement, status, since))
                .orElseGet(() -> Run.words(say.wording().get("status", status.kind())));
        said.add(status.until()
                .map(until -> say.say("status.until", state, say.when(until)))
                .orElse(state));
        said.addAll(missing.of(agreement, status));
        return say.semicolons(said);
    }

    private Run state(Agreement agreement, AgreementStatus status, When since) {
        String key = "status." + status.kind().word();
        return switch (status.kind()) {
            case NOT_ON_RECORD -> say.say(key);
            case SIGNED -> say.say(agreement.signed().isPresent() ? key : "status.concluded");
            case RATIFIED ->
                missing.ratifiedBySome(agreement)
                        ? say.say("status.ratified.by", missing.ratifiers(agreement))
                        : say.say(key, say.at(since));
            case PROVISIONALLY_APPLIED, SUSPENDED -> say.say(key, say.since(since));
            case IN_FORCE -> say.say(binds(agreement) ? key : "status.in-effect", say.since(since));
            case EXPIRED -> say.say(key, say.when(since));
            case DENOUNCED ->
                effectOnRecord(agreement)
                        ? say.say(key, say.when(since))
                        : say.say("status.denounced.notice", say.at(since));
            case TERMINATED, SUPERSEDED -> say.say(key, say.at(since));
        };
    }

    private static boolean binds(Agreement agreement) {
        return !agreement.binding().equals(Optional.of(false));
    }

    private static boolean effectOnRecord(Agreement agreement) {
        return agreement
                .denounced()
                .filter(notice -> notice.effective().isEmpty())
                .isEmpty();
    }
}
