package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** A clause with a full stop, which would stand in the middle of a printed sentence. */
final class ClauseFullStop implements Rule {
    /** A word of three letters or more, or a number; "etc.", "U.S." and "..." are left alone. */
    private static final Pattern STOP =
            Pattern.compile("(?:(?<![\\p{L}.])(?!etc|Inc|Ltd|Corp)\\p{L}{3,}|\\d|[)”’\"])\\.$");

    @Override
    public String code() {
        return "clause-full-stop";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Passages.of(asked)
                .filter(passage -> passage.kind() == Passage.Kind.CLAUSE)
                .filter(passage -> passage.text().endsWith(".")
                        && STOP.matcher(passage.text()).find())
                .map(passage -> Finding.of(
                        this,
                        passage.subject(),
                        "a clause that ends in a full stop",
                        "leave the full stop out: the program puts it where the sentence ends"))
                .toList();
    }
}
