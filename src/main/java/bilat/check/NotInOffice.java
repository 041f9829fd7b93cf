package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Answer;
import bilat.fact.Offices;
import bilat.fact.Official;
import bilat.fact.When;
import java.util.List;

/** Somebody who signed, spoke or took part without an office on file for that day. */
final class NotInOffice implements Rule {
    @Override
    public String code() {
        return "not-in-office";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        Offices offices = new Offices(asked.facts());
        return Acts.of(asked)
                .filter(act -> !act.inCapacity())
                .filter(act -> offices.allAt(act.official(), act.date()).isEmpty())
                .filter(act -> asked.facts()
                        .official(act.official())
                        .filter(person -> !isDead(person, act.date()))
                        .isPresent())
                .map(act -> Finding.of(
                        this,
                        act.subject(),
                        name(asked, act.official()) + " " + act.what() + " on " + act.date()
                                + ", and no office held then is on file",
                        "add the post that was held, or correct a date"))
                .toList();
    }

    private static String name(Asked asked, String official) {
        return asked.facts().official(official).map(Official::name).orElse(official);
    }

    /** Whether death came first, which is another fault. */
    static boolean isDead(Official person, When act) {
        return person.died()
                .filter(died -> act.earliest()
                        .filter(first -> died.overBy(first) == Answer.YES)
                        .isPresent())
                .isPresent();
    }
}
