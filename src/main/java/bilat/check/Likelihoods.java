package bilat.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two scales of words for likelihood of Intelligence Community Directive 203 (2015). */
final class Likelihoods {
    private static final Pattern FIRST = Pattern.compile("\\b(?:almost no chance|(?:very )?unlikely|roughly even chance"
            + "|(?:very )?likely|almost certain(?:ly)?)\\b");
    private static final Pattern SECOND = Pattern.compile("\\b(?:remote chance|(?:highly )?improbabl[ey]"
            + "|roughly even odds|(?:highly )?probabl[ey]|nearly certain(?:ly)?)\\b");
    private static final Pattern CONFIDENCE = Pattern.compile("\\b(?:low|moderate|high) confidence\\b");

    private Likelihoods() {}

    static Optional<String> ofFirstScale(String text) {
        return first(FIRST, text);
    }

    static Optional<String> ofSecondScale(String text) {
        return first(SECOND, text);
    }

    static boolean isWithConfidence(String sentence) {
        return first(CONFIDENCE, sentence).isPresent()
                && (ofFirstScale(sentence).isPresent()
                        || ofSecondScale(sentence).isPresent());
    }

    private static Optional<String> first(Pattern words, String text) {
        Matcher found = words.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
