package bilat.definition;

import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is published together, again and again, as {@code briefs/*.yaml} defines it.
 *
 * @param name by which it is asked for: {@code weekly}
 * @param products the names of definitions
 * @param sides for whom the products are made that are made for one side; of a pair those that are of it
 * @param marking the ceiling of every brief in it
 * @param folder the name of the folder of one day
 * @param file the name of a brief's file in that folder, without its ending
 * @param review when facts grow stale; empty: as each definition has it
 * @param keep how many published editions are kept, the newest among them
 */
public record Edition(
        String name,
        Pairs pairs,
        List<String> products,
        List<Format> formats,
        List<Actor> sides,
        Marking marking,
        NameTemplate folder,
        NameTemplate file,
        Optional<Review> review,
        int keep) {
    /** The slots of a folder's name. {@code week} is that of ISO 8601, and {@code year} beside it is the week's. */
    public static final List<String> FOLDER_SLOTS = List.of("year", "week", "month", "day", "date");

    /** The slots of a file's name. {@code side} goes where a product is made for either side. */
    public static final List<String> FILE_SLOTS = List.of("pair", "product", "side");

    public Edition {
        products = List.copyOf(products);
        formats = List.copyOf(formats);
        sides = List.copyOf(sides);
    }

    /** The folder of a day: {@code 2019-W04}. */
    public String folder(LocalDate day) {
        // The last days of December can be in the first week of the next year.
        int year = folder.has("week") ? day.get(IsoFields.WEEK_BASED_YEAR) : day.getYear();
        return folder.with(Map.of(
                "year", digits(year, 4),
                "week", digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2),
                "month", digits(day.getMonthValue(), 2),
                "day", digits(day.getDayOfMonth(), 2),
                "date", day.toString()));
    }

    /** The file of a brief in that folder: {@code AZE-IRN-full.pdf}. */
    public String file(Pair pair, String product, Optional<Actor> side, Format format) {
        Map<String, String> values = new TreeMap<>(Map.of("pair", pair.toString(), "product", product));
        side.ifPresent(actor -> values.put("side", actor.id()));
        return file.with(values) + format.ending();
    }

    private static String digits(int number, int count) {
        return String.format(Locale.ROOT, "%0" + count + "d", number);
    }
}
