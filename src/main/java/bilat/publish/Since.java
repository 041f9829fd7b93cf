package bilat.publish;

import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.fact.Edtf;
import bilat.fact.Facts;
import bilat.fact.PartialDate;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts that a brief is compared with.
 *
 * @param day as of which they are taken; empty where nobody dated them, as those of another data root: then the newest
 *     day of which those tell that the brief may show
 * @param exactly since when what happened is news, where that is not the day; empty where nobody told before
 * @param edition the name of the published edition that they are those of; empty for a day or another data root
 */
public record Since(Facts facts, Optional<LocalDate> day, Optional<LocalDate> exactly, Optional<String> edition) {
    private static final String DATA = "data";

    /** Facts that were dated, or are not dated at all. */
    public Since(Facts facts, Optional<LocalDate> day, Optional<String> edition) {
        this(facts, day, Optional.empty(), edition);
    }

    /** Compares the facts of a pair. */
    public Comparison with(Facts now, LocalDate asOf, Selector selector) {
        Comparison comparison = Comparison.of(facts, day, now, asOf, selector).named(edition);
        return exactly.map(comparison::since).orElse(comparison);
    }

    /** A day that is typed; empty where it is no date. */
    static Optional<LocalDate> day(String typed, LocalDate asOf) throws WrongOrder {
        Optional<PartialDate> date = Edtf.date(typed).value();
        if (date.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = date.get().first();
        if (!date.get().equals(PartialDate.day(day))) {
            throw new WrongOrder("\"" + typed + "\" is not a day to compare with: write YYYY-MM-DD");
        }
        if (day.isAfter(asOf)) {
            throw new WrongOrder(
                    "the day to compare with, " + typed + ", comes after " + asOf + ", the day of what is compared");
        }
        return Optional.of(day);
    }

    /** The facts of another data root, or of the project that a folder is. */
    static Facts root(String typed, Path folder) throws IOException, WrongOrder {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(typed);
        }
        Path data = folder.resolve(DATA);
        Facts facts = Loading.load(Files.isDirectory(data) ? data : folder).facts();
        if (facts.facts().isEmpty() && facts.omitted().isEmpty()) {
            throw new WrongOrder("no facts are in " + typed + " to compare with");
        }
        return facts;
    }
}
