package bilat.definition;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file or a folder with slots in it: {@code {pair}-{product}}.
 *
 * @param text as typed
 */
public record NameTemplate(String text) {
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    /** A slot with the sign that joins it to what stands before. */
    private static final Pattern JOINED = Pattern.compile("([-_.]?)\\{([^{}]*)}");

    /** The names of its slots, in their order. */
    public List<String> slots() {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).toList();
    }

    public boolean has(String slot) {
        return slots().contains(slot);
    }

    /** What is no slot. */
    public String rest() {
        return SLOT.matcher(text).replaceAll("");
    }

    /** The name; a slot without a value goes, and with it the sign that joins it to what stands before. */
    public String with(Map<String, String> values) {
        return JOINED.matcher(text).replaceAll(slot -> Matcher.quoteReplacement(filled(slot, values)));
    }

    private static String filled(MatchResult slot, Map<String, String> values) {
        return values.containsKey(slot.group(2)) ? slot.group(1) + values.get(slot.group(2)) : "";
    }

    @Override
    public String toString() {
        return text;
    }
}
