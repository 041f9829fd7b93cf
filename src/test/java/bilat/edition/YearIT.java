package bilat.edition;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of weekly editions over seeded edits; a few weeks of it on every day. */
class YearIT {
    @TempDir
    Path folder;

    @Test
    void a_few_weeks_hold_together() throws Exception {
        holds(1, 6, false);
    }

    @Test
    void a_few_weeks_in_which_markings_change_hold_together() throws Exception {
        holds(2, 6, true);
    }

    @Test
    @Tag("long")
    void a_year_holds_together() throws Exception {
        holds(3, 52, false);
    }

    @Test
    @Tag("long")
    void a_year_in_which_markings_change_holds_together() throws Exception {
        holds(4, 52, true);
    }

    private void holds(int seed, int weeks, boolean marking) throws Exception {
        Year year = new Year(seed, folder.resolve("project"), marking).published(weeks, true);
        year.countsReconcile();
        year.changesAddUp();
        year.areMadeAgain(folder.resolve("elsewhere"));
    }
}
