package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import bilat.fact.ByParty;
import bilat.fact.When;
import java.util.List;
import java.util.stream.Stream;

/** An agreement in force before it was signed. Some are, by their own terms: about three in a hundred. */
final class InForceBeforeSigned implements Rule {
    @Override
    public String code() {
        return "in-force-before-signed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Agreement.class)
                .flatMap(one -> Stream.concat(
                        one.it().inForce().stream().flatMap(when -> find(one, "in-force", when)),
                        one.it().inForceFor().stream().flatMap(entry -> find(one, entry))))
                .toList();
    }

    private Stream<Finding> find(Located<Agreement> one, ByParty<When> entry) {
        return find(one, "in-force/" + entry.party(), entry.value());
    }

    private Stream<Finding> find(Located<Agreement> one, String field, When inForce) {
        return one.it().made().filter(inForce::certainlyBefore).stream()
                .map(made -> Finding.of(
                        this,
                        one.subject().at(field),
                        "in force since " + inForce + ", before it was made, " + made,
                        "correct one of the dates; if both are right, say so in a note"));
    }
}
