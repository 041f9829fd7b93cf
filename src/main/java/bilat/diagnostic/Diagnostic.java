package bilat.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong, at its place.
 *
 * @param code the name of the rule, by which it can be explained: {@code date-invalid}
 * @param message the wrong thing first, then what would be right; one line
 * @param related other places that belong to it, each with what stands there
 * @param help what to do
 */
public record Diagnostic(
        Severity severity, String code, Place place, String message, List<Related> related, Optional<String> help)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Another place, and what stands there: "first here". */
    public record Related(Place place, String words) {}

    public Diagnostic {
        related = List.copyOf(related);
    }

    /** By place, then by code. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The same with its files called otherwise. */
    public Diagnostic with(UnaryOperator<String> files) {
        return new Diagnostic(
                severity,
                code,
                place.with(files),
                message,
                related.stream()
                        .map(it -> new Related(it.place().with(files), it.words()))
                        .toList(),
                help);
    }
}
