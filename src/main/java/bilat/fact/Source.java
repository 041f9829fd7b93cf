package bilat.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that facts cite.
 *
 * @param symbol of a document: {@code S/RES/853 (1993)}
 * @param accessed when somebody last read it there
 * @param reliability Admiralty code A to F, of the source; F is "cannot be judged", not the worst
 * @param side the country whose own voice it is
 * @param via the id of the source through which it was read: a reprint
 * @param withdrawn when its publisher took it back
 */
public record Source(
        String id,
        String title,
        Optional<String> symbol,
        Optional<String> publisher,
        Optional<String> author,
        Optional<When> published,
        Optional<String> url,
        Optional<String> archived,
        Optional<LocalDate> accessed,
        Optional<String> language,
        Optional<Type> type,
        Optional<Reliability> reliability,
        Optional<Actor> side,
        Optional<String> via,
        Optional<When> withdrawn,
        Marking marking) {

    /** What sort of publication it is. */
    public enum Type implements Word {
        OFFICIAL,
        TREATY_TEXT,
        NEWS,
        RESEARCH,
        DATASET,
        INTERVIEW,
        SOCIAL_MEDIA,
        INTERNAL
    }

    /** The Admiralty code's letters (STANAG 2511): A, completely reliable, to E, unreliable; F, cannot be judged. */
    public enum Reliability implements Word {
        A,
        B,
        C,
        D,
        E,
        F;

        @Override
        public String word() {
            return name();
        }
    }
}
