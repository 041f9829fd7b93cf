package bilat.fact;

import java.util.List;
import java.util.Optional;

/** That a fact was taken back: it is no longer stated after the date. */
public record Withdrawal(When date, Optional<Prose> reason, List<Citation> sources) {
    public Withdrawal {
        sources = List.copyOf(sources);
    }
}
