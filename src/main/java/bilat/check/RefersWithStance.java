package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Position;
import java.util.List;

/** A position that only refers to an issue, and yet takes a stand on it. */
final class RefersWithStance implements Rule {
    @Override
    public String code() {
        return "refers-with-stance";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each(Position.class)
                .filter(one -> one.it().manner() == Position.Manner.REFERS
                        && one.it().stance().isPresent())
                .map(one -> Finding.of(
                        this,
                        one.subject().at("stance"),
                        "a stance, though the manner is \"refers\", which takes no stand",
                        "leave the stance out, or write manner: states"))
                .toList();
    }
}
