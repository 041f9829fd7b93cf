package bilat.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A sentence with numbered slots: {@code {0} signed {1}}.
 *
 * @param words the pieces around the slots, one more than there are slots
 * @param slots the numbers of the slots in the order in which they stand
 */
public record Template(List<String> words, List<Integer> slots) {
    public Template {
        words = List.copyOf(words);
        slots = List.copyOf(slots);
    }

    /** Reads a template. A brace that opens no numbered slot is a fault of the wording file. */
    public static Template of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            words.add(text.substring(from, open));
            slots.add(Integer.parseInt(text.substring(open + 1, close)));
            from = close + 1;
        }
        words.add(text.substring(from));
        return new Template(words, slots);
    }

    /** Words and slot contents in order. */
    public <T> List<T> fill(Function<String, T> ofWords, IntFunction<T> ofSlot) {
        List<T> filled = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                filled.add(ofWords.apply(words.get(i)));
            }
            if (i < slots.size()) {
                filled.add(ofSlot.apply(slots.get(i)));
            }
        }
        return filled;
    }

    /** The whole text, each slot filled with text. */
    public String text(String... contents) {
        return String.join("", fill(Function.identity(), slot -> contents[slot]));
    }
}
