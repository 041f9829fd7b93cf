package bilat.load;

import java.util.List;

/** Takes records as they are written: brackets, keys and values, in the order of the calls. */
public interface Json {
    void begin(char bracket);

    void end(char bracket);

    /** The key of the value that follows. */
    void key(String key);

    void text(String text);

    void number(int number);

    /** A key and its text. */
    default void put(String key, String text) {
        key(key);
        text(text);
    }

    /** A key and its number. */
    default void put(String key, int number) {
        key(key);
        number(number);
    }

    /** A key and its list of texts. */
    default void put(String key, List<String> texts) {
        key(key);
        begin('[');
        texts.forEach(this::text);
        end(']');
    }

    /**
     * Says of the value that follows, or of the key, that it leads to another record.
     *
     * @param space the collection whose ids it is one of; empty for facts
     */
    default void refers(String space, String id) {}
}
