package bilat.wording;

import bilat.fact.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language. A key that is asked for and not there is a fault of the program. */
public final class Wording {
    /** Read once, and then shared by all briefs. */
    private static final Map<String, Optional<Wording>> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Properties words;
    private final CountryNames countries;

    private Wording(String language, Properties words, CountryNames countries) {
        this.language = language;
        this.words = words;
        this.countries = countries;
    }

    /** The words of a language by its BCP 47 tag; empty if the program does not have it. */
    public static Optional<Wording> of(String language) {
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return Optional.empty();
        }
        return READ.computeIfAbsent(language, Wording::read);
    }

    private static Optional<Wording> read(String language) {
        try (InputStream file = Wording.class.getResourceAsStream("/bilat/wording/" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(new Wording(language, words, CountryNames.of(language)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String language() {
        return language;
    }

    /** The names of countries in this language. */
    public CountryNames countries() {
        return countries;
    }

    /** The words under a key. */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no wording for " + key));
    }

    /** The words under a key that need not be there. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The words for a value of a closed list: {@code stance.supports}. */
    public String get(String prefix, Word word) {
        return get(prefix + "." + word.word());
    }

    /** The template under a key. */
    public Template template(String key) {
        return Template.of(get(key));
    }

    /** The template for a number of things: {@code key.one} for one, else {@code key.other}. */
    public Template template(String key, int count) {
        return template(key + (count == 1 ? ".one" : ".other"));
    }

    /** A whole number in running text: up to ten in words, else in digits. */
    public String number(int number) {
        return find("number." + number).orElse(Integer.toString(number));
    }
}
