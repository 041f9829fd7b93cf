package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Official;
import java.util.List;

/** Somebody who signed, spoke or took part after dying. */
final class DeadByThen implements Rule {
    @Override
    public String code() {
        return "dead-by-then";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Acts.of(asked)
                .flatMap(act -> asked.facts().official(act.official()).stream()
                        .filter(person -> NotInOffice.isDead(person, act.date()))
                        .map(person -> find(act, person)))
                .toList();
    }

    private Finding find(Acts.Act act, Official person) {
        return Finding.of(
                        this,
                        act.subject(),
                        person.name() + " " + act.what() + " on " + act.date() + ", but died on "
                                + person.died().orElseThrow(),
                        "correct one of the two dates, or name who did it")
                .beside(Subject.of("officials", person.id()).at("died"));
    }
}
