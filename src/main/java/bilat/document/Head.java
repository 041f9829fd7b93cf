package bilat.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a brief is, as its first page and the foot of every page say it.
 *
 * @param title "Azerbaijan–Iran"
 * @param line what follows the title: kind, as-of date and when the facts were last checked
 * @param kind kind and as-of date for the running foot: "Reference brief as of 22 January 2019"
 * @param digest count and digest of the facts for the running foot: "26 facts, SHA-256 9f2c 41d0 77ab e385"
 * @param marking the banner in the standard's wording: "TLP:CLEAR"
 * @param language BCP 47 tag
 * @param asOf the day the brief stands for; a format that must name a time of making takes this day
 * @param producer name and version of the program: "bilat 0.1.0"
 * @param purpose what it is read for
 */
public record Head(
        String title,
        List<Inline> line,
        String kind,
        String digest,
        String marking,
        String language,
        LocalDate asOf,
        String producer,
        Purpose purpose) {
    public Head {
        line = List.copyOf(line);
    }
}
