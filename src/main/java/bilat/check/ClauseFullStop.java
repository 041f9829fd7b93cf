package bilat.check;

import bilat.diagnostic.Severity;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A clause with a full stop, which would stand in the middle of a printed sentence. */
final class ClauseFullStop implements TextRule {
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
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        return this::find;
    }

    private Stream<Finding> find(Passage passage) {
        boolean stops = passage.kind() == Passage.Kind.CLAUSE
                && passage.text().endsWith(".")
                && STOP.matcher(passage.text()).find();
        return !stops
                ? Stream.of()
                : Stream.of(Finding.of(
                        this,
                        passage.subject(),
                        "a clause that ends in a full stop",
                        "leave the full stop out: the program puts it where the sentence ends"));
    }
}
