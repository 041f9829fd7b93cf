package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Definition;
import bilat.document.Part;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A section says the same whether or not the dossier holds facts that it does not read. */
class ReadsTest {
    @Test
    void what_a_section_does_not_read_makes_no_difference_to_it() throws IOException {
        assertTrue(same("src/test/resources/synthetic/data", "XAA", "XAB", "2026-06-30") > 0);
        assertTrue(same("data", "AZE", "IRN", "2019-01-22") > 0);
        assertTrue(same("data", "AZE", "ARM", "2019-01-22") > 0);
        assertTrue(same("data", "IRN", "USA", "2019-01-22") > 0);
    }

    /** In how many cases something was left out. */
    private static int same(String root, String first, String second, String day) throws IOException {
        Facts facts = Loading.load(Path.of(root)).facts();
        Pair pair = Pair.of(first, second);
        int narrower = 0;
        for (Marking ceiling : Marking.values()) {
            for (Section section : Sections.ALL) {
                if (section.isForOneSide() || section.needsChanges()) {
                    continue;
                }
                Dossier whole = Selection.select(facts, pair, LocalDate.parse(day), ceiling, Optional.empty());
                Dossier read =
                        Selection.select(facts, pair, LocalDate.parse(day), ceiling, Optional.empty(), section::reads);
                assertEquals(parts(whole, section), parts(read, section), section.name() + " up to " + ceiling);
                narrower += whole.facts().equals(read.facts()) ? 0 : 1;
            }
        }
        return narrower;
    }

    private static List<Part> parts(Dossier dossier, Section section) {
        return Whole.document(dossier, List.of(section.name()), dossier.ceiling(), Definition.Withheld.HIDE)
                .parts();
    }
}
