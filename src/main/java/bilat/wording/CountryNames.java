package bilat.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of countries in one language, for every code of ISO 3166-1 and ISO 3166-3. Where they come from is told in
 * {@code README.md} beside the table; the JDK's own names differ from one Java to the next and are not used.
 */
public final class CountryNames {
    private final SortedMap<String, Entry> entries;

    private CountryNames(SortedMap<String, Entry> entries) {
        this.entries = Collections.unmodifiableSortedMap(entries);
    }

    /**
     * One country.
     *
     * @param name the short name
     * @param inSentence with its article, where it takes one: "the United States"; else the name
     * @param alternatives other names by which people ask for it
     */
    public record Entry(String name, String inSentence, List<String> alternatives) {
        public Entry {
            alternatives = List.copyOf(alternatives);
        }
    }

    static CountryNames of(String language) throws IOException {
        String table = "/bilat/wording/countries-" + language + ".tsv";
        SortedMap<String, Entry> entries = new TreeMap<>();
        try (InputStream file = CountryNames.class.getResourceAsStream(table)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            lines.lines().filter(line -> line.matches("[A-Z]{3}\t.*")).forEach(line -> {
                String[] cells = Arrays.copyOf(line.split("\t", -1), 4);
                entries.put(cells[0], entry(cells));
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return new CountryNames(entries);
    }

    private static Entry entry(String[] cells) {
        String inSentence = filled(cells[2]).orElse(cells[1]);
        List<String> alternatives =
                filled(cells[3]).map(cell -> List.of(cell.split("; "))).orElse(List.of());
        return new Entry(cells[1], inSentence, alternatives);
    }

    private static Optional<String> filled(String cell) {
        return Optional.ofNullable(cell).filter(text -> !text.isBlank());
    }

    /** A country by its code. */
    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** All, by code. */
    public SortedMap<String, Entry> all() {
        return entries;
    }
}
