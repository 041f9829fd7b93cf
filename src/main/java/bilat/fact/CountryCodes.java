package bilat.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes of countries: ISO 3166-1 alpha-3, ISO 3166-3 for former ones, and which codes ISO leaves to users. Where
 * the table comes from is told in {@code wording/README.md}.
 */
public final class CountryCodes {
    /** The table that the program ships. */
    public static final CountryCodes SHIPPED = read();

    private final SortedSet<String> alpha3;
    private final SortedMap<String, String> byAlpha2;

    private CountryCodes(SortedSet<String> alpha3, SortedMap<String, String> byAlpha2) {
        this.alpha3 = Collections.unmodifiableSortedSet(alpha3);
        this.byAlpha2 = Collections.unmodifiableSortedMap(byAlpha2);
    }

    private static CountryCodes read() {
        SortedSet<String> alpha3 = new TreeSet<>();
        SortedMap<String, String> byAlpha2 = new TreeMap<>();
        try (InputStream file = CountryCodes.class.getResourceAsStream("/bilat/fact/country-codes.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> line.length() > 3 && line.charAt(3) == '\t')
                    .map(line -> line.split("\t", -1))
                    .toList();
            for (String[] cells : rows) {
                alpha3.add(cells[0]);
                // A former country's two letters may have gone to another since.
                if (cells[2].equals("current")) {
                    byAlpha2.put(cells[1], cells[0]);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CountryCodes(alpha3, byAlpha2);
    }

    /** Whether ISO has, or had, this alpha-3 code. */
    public boolean isKnown(String code) {
        return alpha3.contains(code);
    }

    /** Every alpha-3 code of ISO, current and former. */
    public SortedSet<String> all() {
        return alpha3;
    }

    /** The alpha-3 code of a current alpha-2 code. */
    public Optional<String> ofAlpha2(String code) {
        return Optional.ofNullable(byAlpha2.get(code));
    }

    /** The current alpha-2 codes, each with the alpha-3 code of its country. */
    public SortedMap<String, String> alpha2() {
        return byAlpha2;
    }

    /** Whether ISO 3166-1 leaves the code to users: XAA–XZZ, AAA–AAZ, QMA–QZZ, ZZA–ZZZ. */
    public static boolean isUserAssigned(String code) {
        return code.matches("X[A-Z]{2}|AA[A-Z]|Q[M-Z][A-Z]|ZZ[A-Z]");
    }
}
