package bilat.load;

/** Takes records as they are written: brackets, keys and values, in the order of the calls. */
public interface Json {
    void begin(char bracket);

    void end(char bracket);

    /** The key of the value that follows. */
    void key(String key);

    void text(String text);

    void number(int number);

    /**
     * Says of the value that follows, or of the key, that it leads to another record.
     *
     * @param space the collection whose ids it is one of; empty for facts
     */
    default void refers(String space, String id) {}
}
