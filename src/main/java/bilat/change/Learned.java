package bilat.change;

import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Figure;
import bilat.fact.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When something was learned, as far as its sources and its review tell: never after the day of now. What was only
 * filed late was learned nobody knows when.
 *
 * @param then the day of what is compared with
 */
record Learned(Facts facts, Renames renames, LocalDate then, LocalDate today) {
    /**
     * The newest day on which a source that was not cited before was published, or on which the fact was checked; empty
     * if that lies before what is compared with, where it stood on no record.
     */
    Optional<LocalDate> of(List<Citation> cited, List<Citation> citedBefore, Stream<LocalDate> reviews) {
        Set<String> known = citedBefore.stream()
                .map(citation -> renames.current("sources", citation.source()))
                .collect(Collectors.toSet());
        Stream<LocalDate> published = cited.stream()
                .filter(citation -> !known.contains(citation.source()))
                .flatMap(citation -> published(citation.source()).stream());
        return Stream.concat(published, reviews.filter(day -> !day.isAfter(today)))
                .max(Comparator.naturalOrder())
                .filter(day -> !day.isBefore(then));
    }

    private Optional<LocalDate> published(String source) {
        return facts.source(source)
                .flatMap(Source::published)
                .filter(published -> !published.anchor().earliest().isAfter(today))
                .map(published -> published.latest().orElse(today))
                .map(day -> day.isAfter(today) ? today : day);
    }

    /** The day on which a fact was reviewed; of a value, on which that was. */
    static Optional<LocalDate> reviewed(Fact fact, boolean ofValue) {
        return ofValue && fact instanceof Figure figure
                ? figure.values().get(0).reviewed()
                : fact.particulars().reviewed();
    }
}
