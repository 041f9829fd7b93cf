package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.definition.Definition;
import bilat.document.Part;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Point;
import bilat.fact.Post;
import bilat.fact.Selection;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No fact of a dossier gets lost between two sections: without it the brief reads otherwise. */
class EveryFactIsToldIT {
    /** They list what other sections tell, or count it. */
    private static final Set<String> LISTS = Set.of(
            "bottom-line", "facts-at-hand", "timeline", "gaps", "sources", "agreement-totals", "agreements-by-field");

    @Test
    void a_brief_without_a_fact_is_another() throws IOException {
        assertEquals(
                // Newer judgements of their kind have replaced these; the claim stands in the background of the issue.
                List.of(
                        "XAA-XAB/bottom-line-2025",
                        "XAA-XAB/bottom-line-2026",
                        "XAA-XAB/claim-1974",
                        "XAA-XAB/opportunity-2024",
                        "XAA-XAB/outlook-2024",
                        "XAA-XAB/outlook-amber-2026",
                        "XAA-XAB/risk-2025",
                        "XAA-XAB/risk-green-2026"),
                lost("src/test/resources/synthetic/data", "XAA", "XAB", "2026-06-30", Marking.RED));
    }

    @Test
    void so_it_is_with_the_shipped_facts() throws IOException {
        assertEquals(List.of(), lost("data", "AZE", "IRN", "2019-01-22", Marking.CLEAR));
        assertEquals(List.of(), lost("data", "AZE", "USA", "2019-01-22", Marking.CLEAR));
        assertEquals(List.of(), lost("data", "IRN", "USA", "2019-01-22", Marking.CLEAR));
        assertEquals(
                // The background of the issue tells them in its own words, from the same passages.
                List.of(
                        "ARM-AZE/campaign-1991",
                        "ARM-AZE/claims-1980s",
                        "ARM-AZE/share-of-territory",
                        "ARM-AZE/state-since-1990s"),
                lost("data", "ARM", "AZE", "2019-01-22", Marking.CLEAR));
    }

    /** Offices that were left serve those who acted in them, and points belong to another product. */
    private static List<String> lost(String root, String first, String second, String day, Marking ceiling)
            throws IOException {
        Facts all = Loading.load(Path.of(root)).facts();
        Pair pair = Pair.of(first, second);
        LocalDate asOf = LocalDate.parse(day);
        Dossier dossier = Selection.select(all, pair, asOf, ceiling, Optional.empty());
        List<Part> told = parts(dossier);
        return dossier.facts().facts().parallelStream()
                .filter(fact -> !(fact instanceof Point) && !(fact instanceof Post))
                .filter(fact -> parts(Selection.select(without(all, fact), pair, asOf, ceiling, Optional.empty()))
                        .equals(told))
                .map(fact -> fact.id().toString())
                .toList();
    }

    private static List<Part> parts(Dossier dossier) {
        List<String> sections = Whole.sections(dossier).stream()
                .filter(name -> !LISTS.contains(name))
                .toList();
        return Whole.document(dossier, sections, dossier.ceiling(), Definition.Withheld.HIDE)
                .parts();
    }

    private static Facts without(Facts all, Fact left) {
        return new Facts(
                all.countries(),
                all.organisations(),
                all.officials(),
                all.issues(),
                all.sources(),
                all.facts().stream()
                        .filter(fact -> !fact.id().equals(left.id()))
                        .toList(),
                all.omitted());
    }
}
