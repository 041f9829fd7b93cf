package bilat.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A project with all pairs of some countries, a file each and 20 to 60 facts in it, and an edition of them all. It is
 * the same for the same numbers; AZE-IRN is always among its pairs.
 *
 * @param countries how many; 195 have 18,915 pairs
 * @param seed of all that is left to chance
 */
record AllPairs(int countries, long seed) {
    /** The name of its edition: the product full of every pair, as PDF. */
    static final String EDITION = "every";

    private static final int FEWEST = 20;
    private static final int MOST = 60;

    int pairs() {
        return countries * (countries - 1) / 2;
    }

    /** Writes it below a folder, as {@code data} and {@code briefs}, and tells how many facts it holds. */
    int write(Path root) throws IOException {
        Random random = new Random(seed);
        List<String> codes = Archive.codes(random).subList(0, countries);
        Path data = root.resolve("data");
        Archive.write(root.resolve("briefs/" + EDITION + ".yaml"), """
                edition: %s
                pairs: all
                products: [full]
                formats: [pdf]
                marking: clear
                folder: "{year}-W{week}"
                file: "{pair}-{product}"
                """.formatted(EDITION));
        Archive.write(data.resolve("issues.yaml"), Archive.issues());
        Archive.write(data.resolve("sources.yaml"), PairFile.agencies());
        for (String country : codes) {
            Archive.write(data.resolve("countries/" + country + ".yaml"), Officials.of(country));
        }
        int written = countries * Officials.POSTS;
        for (int second = 1; second < countries; second++) {
            for (int first = 0; first < second; first++) {
                PairFile pair = new PairFile(codes.get(first), codes.get(second), random);
                int facts = FEWEST + random.nextInt(MOST - FEWEST + 1);
                written += facts;
                Archive.write(data.resolve("pairs/" + pair.name() + ".yaml"), pair.text(facts, Archive.ISSUES));
            }
        }
        return written;
    }
}
