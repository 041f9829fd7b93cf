package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Agreement;
import java.util.List;

/** An agreement whose term ended before it was made. */
final class ExpiryBeforeSigned implements Rule {
    @Override
    public String code() {
        return "expiry-before-signed";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Agreement.class)
                .filter(one -> one.it()
                        .expires()
                        .filter(last ->
                                one.it().made().filter(last::certainlyBefore).isPresent())
                        .isPresent())
                .map(one -> Finding.of(
                        this,
                        one.subject().at("expires"),
                        "expired " + one.it().expires().orElseThrow() + ", before it was made, "
                                + one.it().made().orElseThrow(),
                        "correct one of the two dates"))
                .toList();
    }
}
