package bilat.edition;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies above the ceiling is in nothing that a publication makes or says. */
class EditionCeilingIT {
    @TempDir
    Path folder;

    @Test
    void nothing_above_it_is_in_what_is_published() throws Exception {
        EditionCeiling.hold(0, 12, folder);
    }

    @Test
    @Tag("long")
    void nothing_above_it_is_in_what_is_published_of_a_thousand_roots() throws Exception {
        EditionCeiling.hold(12, 1012, folder);
    }
}
