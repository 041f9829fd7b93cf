package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.check.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_code_is_explained_with_both_examples() {
        String page = explain("in-force-before-signed").exits(0).out();
        assertTrue(page.startsWith("in-force-before-signed (warning)\n\nAn agreement is in force from a day"), page);
        assertTrue(page.contains("\nBad:\n\n    pair: AZE-IRN\n"), page);
        assertTrue(page.contains("\nGood:\n\n    pair: AZE-IRN\n"), page);
        assertEquals(page, explain("warning[in-force-before-signed]").out());
    }

    @Test
    void a_misspelt_code_is_answered_with_the_nearest() {
        Ran ran = explain("in-force-befor-signed").exits(2);
        assertEquals(
                "bilat: no finding is called \"in-force-befor-signed\"; did you mean in-force-before-signed?\n"
                        + "Try 'bilat explain --help'\n",
                ran.err());
        assertEquals(
                "bilat: no finding is called \"weather\"; bilat explain lists all\nTry 'bilat explain --help'\n",
                explain("weather").exits(2).err());
    }

    @Test
    void without_a_code_all_are_listed() {
        String list = Ran.in(folder, "explain").exits(0).out();
        assertEquals(
                Catalogue.codes(), list.lines().map(line -> line.split(" ")[0]).toList());
        assertTrue(list.contains("\nsingle-origin                 note\n"), list);
    }

    private Ran explain(String code) {
        return Ran.in(folder, "explain", code);
    }
}
