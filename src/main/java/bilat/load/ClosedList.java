package bilat.load;

import bilat.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;

/** What to write where a word is not on the closed list of its key. */
final class ClosedList {
    private static final String TLP = "tlp:";

    private ClosedList() {}

    /** The word that was probably meant, else all of them. */
    static String help(String typed, List<String> words) {
        String small = typed.toLowerCase(Locale.ROOT);
        String bare = small.startsWith(TLP) ? small.substring(TLP.length()).strip() : small;
        if (bare.equals("white") && words.contains("clear")) {
            return "write clear: so it has been called since TLP 2.0 (August 2022)";
        }
        return Suggestion.of(bare, words)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "write one of " + String.join(", ", words));
    }
}
