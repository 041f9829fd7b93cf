package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/** Makes diagnostics of severity error, which is all that reading finds. */
final class Problems {
    private Problems() {}

    static Diagnostic at(Place place, String code, String message, String help) {
        return new Diagnostic(Severity.ERROR, code, place, message, List.of(), Optional.of(help));
    }

    static Diagnostic atStart(String file, String code, String message, String help) {
        return at(new Place(file, 1, 1, 1), code, message, help);
    }

    static Diagnostic twice(Place place, String code, String message, Place first, String help) {
        return new Diagnostic(
                Severity.ERROR,
                code,
                place,
                message,
                List.of(new Diagnostic.Related(first, "first here")),
                Optional.of(help));
    }
}
