package bilat.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An archive of any size in the real format, the same for the same numbers: countries with officials in turn, and pairs
 * with what they signed, said and did. AZE-IRN is always among its pairs.
 *
 * @param facts how many facts it holds
 * @param files in how many files
 * @param seed of all that is left to chance
 */
record Archive(int facts, int files, long seed) {
    /** Issues and wire agencies have a file each. */
    private static final int SHARED_FILES = 2;

    static final int ISSUES = 30;
    private static final Path CODES = Path.of("src/main/resources/bilat/fact/country-codes.tsv");

    /** Writes it below a folder. */
    void write(Path root) throws IOException {
        Random random = new Random(seed);
        List<String> countries = countries(random);
        int pairs = files - countries.size() - SHARED_FILES;
        int ofPairs = facts - countries.size() * Officials.POSTS;
        write(root.resolve("issues.yaml"), issues());
        write(root.resolve("sources.yaml"), PairFile.agencies());
        for (String country : countries) {
            write(root.resolve("countries/" + country + ".yaml"), Officials.of(country));
        }
        int done = 0;
        for (int second = 1; second < countries.size(); second++) {
            for (int first = 0; first < second && done < pairs; first++) {
                int share = (int) ((long) ofPairs * (done + 1) / pairs - (long) ofPairs * done / pairs);
                PairFile pair = new PairFile(countries.get(first), countries.get(second), random);
                write(root.resolve("pairs/" + pair.name() + ".yaml"), pair.text(share, ISSUES));
                done++;
            }
        }
    }

    /** The fewest countries that have enough pairs for the files that are left. */
    private List<String> countries(Random random) throws IOException {
        int count = 2;
        while (count * (count - 1) / 2 < files - count - SHARED_FILES) {
            count++;
        }
        return codes(random).subList(0, count);
    }

    /** The codes of all countries that there are, AZE and IRN first. */
    static List<String> codes(Random random) throws IOException {
        List<String> codes = new ArrayList<>(Files.readAllLines(CODES).stream()
                .filter(line -> line.matches("[A-Z]{3}\t..\tcurrent.*"))
                .map(line -> line.substring(0, 3))
                .filter(code -> !code.equals("AZE") && !code.equals("IRN"))
                .toList());
        Collections.shuffle(codes, random);
        codes.addAll(0, List.of("AZE", "IRN"));
        return codes;
    }

    /** What all pairs take positions on. */
    static String issues() {
        StringBuilder text = new StringBuilder("issues:\n");
        for (int i = 0; i < ISSUES; i++) {
            text.append("  issue-%d:\n    name: question %d of the region\n".formatted(i, i))
                    .append("    proposition: question %d should be settled by negotiation\n".formatted(i))
                    .append("    sources: agency-%d\n".formatted(i % PairFile.AGENCIES));
        }
        return text.toString();
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
