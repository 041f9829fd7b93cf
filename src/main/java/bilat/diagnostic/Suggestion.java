package bilat.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The known word that was probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** The nearest known word within a third of its letters, at least one; the first in order of several. */
    public static Optional<String> of(String typed, Collection<String> known) {
        Optional<String> best = Optional.empty();
        // A word with no letter in common is no suggestion.
        int least = Math.min(Math.max(1, typed.length() / 3) + 1, Math.max(1, typed.length()));
        for (String word : known) {
            if (word.equalsIgnoreCase(typed)) {
                return Optional.of(word);
            }
            if (Math.abs(word.length() - typed.length()) >= least) {
                continue;
            }
            int distance = distance(typed, word);
            if (distance < least) {
                least = distance;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** The same as a question, to follow a message: {@code ; did you mean full?}; else nothing. */
    public static String question(String typed, Collection<String> known) {
        return of(typed, known).map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** Damerau and Levenshtein's, with transpositions of neighbours; three rows of the table are held. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
