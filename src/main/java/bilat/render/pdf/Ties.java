package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ties words that are read as one, where nobody has tied them yet: "16 January 2019", "20 per cent", "no. 12", "J. K.
 * Smith", "Mr Smith". It goes by the shape of words, so that a few more are tied than need be, which does no harm.
 */
final class Ties {
    private static final Pattern NUMBER = Pattern.compile("[(“]?\\p{Nd}{1,3}");
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}\\P{L}*");
    private static final Pattern SHORT = Pattern.compile("\\p{L}{1,3}");
    private static final Pattern ABBREVIATION = Pattern.compile("[(“]?\\p{Ll}{1,3}\\.");
    // "J.", "St.", and what is short without a full stop, "Mr": no word lacks a vowel.
    private static final Pattern BEFORE_NAME =
            Pattern.compile("[(“]?(?:(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}{1,2}\\.|[A-Z][a-z&&[^aeiouy]]{1,2})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");
    // "September"; a longer word ties nothing.
    private static final int LONGEST = 9;

    private Ties() {}

    static List<Atom> tied(List<Atom> atoms) {
        List<Atom> tied = new ArrayList<>();
        String first = "";
        String last = "";
        for (Atom atom : atoms) {
            String word = word(atom);
            boolean goesOn = !tied.isEmpty()
                    && atom.space().isPresent()
                    && ties(first, last, word)
                    && tied.get(tied.size() - 1).width() + atom.width() < Theme.TIED_MOST;
            if (goesOn) {
                tied.add(tied.remove(tied.size() - 1).tiedTo(atom));
            } else {
                tied.add(atom);
                first = word;
            }
            last = word;
        }
        return tied;
    }

    /** Whether a word belongs to the last of those that are tied already. */
    private static boolean ties(String first, String last, String next) {
        if (next.isEmpty() || last.isEmpty() || last.length() > LONGEST) {
            return false;
        }
        boolean letter = Character.isLetter(next.codePointAt(0));
        boolean number = Character.isDigit(next.codePointAt(0));
        boolean counted = NUMBER.matcher(first).matches();
        return letter && NUMBER.matcher(last).matches()
                || letter && counted && SHORT.matcher(last).matches()
                || number
                        && counted
                        && NAME.matcher(last).matches()
                        && YEAR.matcher(next).matches()
                || number && ABBREVIATION.matcher(last).matches()
                || BEFORE_NAME.matcher(last).matches() && NAME.matcher(next).matches();
    }

    private static String word(Atom atom) {
        return atom.runs().stream()
                .filter(run -> run.raise() == 0)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
