package bilat.fact;

import static bilat.fact.FactBuilders.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A memorandum between the two, and its acts. */
final class AgreementBuilder {
    private final Particulars particulars;
    private Optional<When> signed = Optional.empty();
    private Optional<When> inForce = Optional.empty();
    private Optional<When> provisional = Optional.empty();
    private Optional<When> suspended = Optional.empty();
    private Optional<When> expires = Optional.empty();
    private Optional<When> terminated = Optional.empty();
    private Optional<Agreement.Denunciation> denounced = Optional.empty();
    private final List<ByParty<String>> signatories = new ArrayList<>();
    private final List<ByParty<When>> ratified = new ArrayList<>();
    private final List<ByParty<When>> inForceFor = new ArrayList<>();
    private final List<ByParty<When>> withdrawnBy = new ArrayList<>();
    private final List<FactId> supersedes = new ArrayList<>();
    private final List<FactId> amends = new ArrayList<>();

    AgreementBuilder(Particulars particulars) {
        this.particulars = particulars;
    }

    static AgreementBuilder agreement(Particulars particulars) {
        return new AgreementBuilder(particulars);
    }

    AgreementBuilder signed(String date) {
        signed = Optional.of(when(date));
        return this;
    }

    AgreementBuilder signatory(String party, String official) {
        signatories.add(new ByParty<>(new Actor(party), official));
        return this;
    }

    AgreementBuilder inForce(String date) {
        inForce = Optional.of(when(date));
        return this;
    }

    AgreementBuilder inForceFor(String party, String date) {
        inForceFor.add(new ByParty<>(new Actor(party), when(date)));
        return this;
    }

    AgreementBuilder ratified(String party, String date) {
        ratified.add(new ByParty<>(new Actor(party), when(date)));
        return this;
    }

    AgreementBuilder withdrawnBy(String party, String date) {
        withdrawnBy.add(new ByParty<>(new Actor(party), when(date)));
        return this;
    }

    AgreementBuilder provisional(String interval) {
        provisional = Optional.of(when(interval));
        return this;
    }

    AgreementBuilder suspended(String interval) {
        suspended = Optional.of(when(interval));
        return this;
    }

    AgreementBuilder expires(String date) {
        expires = Optional.of(when(date));
        return this;
    }

    AgreementBuilder terminated(String date) {
        terminated = Optional.of(when(date));
        return this;
    }

    AgreementBuilder denounced(String on, String effective) {
        denounced = Optional.of(new Agreement.Denunciation(new Actor("IRN"), when(on), FactBuilders.maybe(effective)));
        return this;
    }

    AgreementBuilder supersedes(FactId id) {
        supersedes.add(id);
        return this;
    }

    AgreementBuilder amends(FactId id) {
        amends.add(id);
        return this;
    }

    Agreement it() {
        return new Agreement(
                particulars,
                "Title " + particulars.id().name(),
                Agreement.Type.MEMORANDUM_OF_UNDERSTANDING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                signed,
                Optional.empty(),
                Optional.empty(),
                signatories,
                List.of(),
                ratified,
                inForce,
                inForceFor,
                provisional,
                suspended,
                expires,
                Optional.empty(),
                denounced,
                withdrawnBy,
                terminated,
                amends,
                supersedes,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
