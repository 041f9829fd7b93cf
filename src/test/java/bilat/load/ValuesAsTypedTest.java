package bilat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Event;
import bilat.fact.Facts;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed is what is read, to the letter; and what cannot be read takes nothing else with it. */
class ValuesAsTypedTest {
    private static final Pair AZE_IRN = Pair.of("AZE", "IRN");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010",
                "1.10",
                "12:30",
                "2019-01",
                "2019-01-16",
                "yes",
                "NO",
                "on",
                "true",
                "null",
                "~",
                "1_000",
                "0x10",
                "0o17",
                "1e3",
                ".inf",
                ".nan",
                "+1",
                "=",
                "<<",
                "-1",
                "a: b",
                "\u0645\u06cc\u200c\u062e",
                "é",
                "e\u0301",
                "😀",
                "a\u00A0b",
                "C:\\new",
                "it's",
                "\"so\"",
                "*a* _b_ <b> | ` [x](y) [^1] # c",
                "İıßŒ",
                "S/RES/853 (1993)"
            })
    void a_text(String typed) throws IOException {
        String quoted = "'" + typed.replace("'", "''") + "'";
        boolean plain = !typed.contains(": ") && !typed.startsWith("*") && !typed.startsWith("\"");
        for (String written : plain ? List.of(typed, quoted) : List.of(quoted)) {
            Loaded loaded = new Root(folder)
                    .with("a.yaml", "sources:\n  a:\n    title: " + written + "\n    author: " + quoted + "\n")
                    .load();
            assertEquals(List.of(), loaded.diagnostics());
            assertEquals(typed, loaded.facts().source("a").orElseThrow().title());
            assertEquals(
                    Optional.of(typed), loaded.facts().source("a").orElseThrow().author());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "2019-01",
                "2019-01-16",
                "0987",
                "1992~",
                "1992?",
                "1992%",
                "2019-01~",
                "2019-01-16?",
                "199X",
                "19XX",
                "199X~",
                "19XX%",
                "2016-05/2018",
                "1992~/2001?",
                "199X/2004-02-29",
                "2016/..",
                "../2016",
                "../2019-01-21",
                "2019/2019"
            })
    void a_date(String typed) throws IOException {
        Loaded loaded = new Root(folder)
                .with("s.yaml", Root.SOURCES)
                .with(
                        "a.yaml",
                        "pair: AZE-IRN\nevents:\n  a:\n    date: " + typed + "\n    text: t\n    sources: gazette\n")
                .load();
        assertEquals(List.of(), loaded.diagnostics());
        assertEquals(typed, ((Event) loaded.facts().facts().get(0)).date().toString());
    }

    @Test
    void a_single_value_is_a_list_of_one() throws IOException {
        String one = agreement("field: trade\n    parties: AZE\n    sources: gazette");
        String list = agreement("field: [trade]\n    parties: [AZE]\n    sources:\n      - {source: gazette}");
        assertEquals(facts(one).facts(), facts(list).facts());
    }

    @Test
    void a_file_that_cannot_be_read_leaves_another_pair_alone() throws IOException {
        Loaded loaded = Loading.load(Path.of("src/test/resources/bilat/load/three-faults-in-one-file"));
        assertEquals(
                List.of("ARM-AZE/sound-1994", "AZE-IRN/sound-2004"),
                loaded.facts().facts().stream()
                        .map(fact -> fact.id().toString())
                        .toList());
        assertEquals(
                List.of(omitted("broken-2001"), omitted("misspelt-2003"), omitted("twice-2002")),
                loaded.facts().omitted());
    }

    @Test
    void a_file_whose_marking_cannot_be_read_gives_no_facts() throws IOException {
        for (String marking : List.of("ambr", "", "[red]", "\"red", "red\nmarking: clear", "'red' x")) {
            Facts facts = facts(
                    "pair: AZE-IRN\nmarking: " + marking + "\nevents:\n  a: {date: 2001, text: t, sources: gazette}\n");
            assertEquals(List.of(), facts.facts(), marking);
            assertEquals(
                    List.of(new Omitted(Optional.empty(), Optional.empty(), Optional.of(AZE_IRN))),
                    facts.omitted(),
                    marking);
        }
        for (String head : List.of("markng: red", "tlp: red", "Marking: red")) {
            Facts facts = facts("pair: AZE-IRN\n" + head + "\nevents:\n  a: {date: 2001, text: t, sources: gazette}\n");
            assertEquals(List.of(), facts.facts(), head);
        }
    }

    @Test
    void a_record_that_stands_twice_is_told_to_the_brief() throws IOException {
        Facts facts = facts("pair: AZE-IRN\nevents:\n  a: {date: 2001, text: t, sources: gazette}\n"
                + "  a: {date: 2002, text: t, sources: gazette}\n");
        assertEquals(
                List.of(new Omitted(Optional.of("events"), Optional.empty(), Optional.of(AZE_IRN))), facts.omitted());
    }

    @Test
    void an_id_with_its_pair_belongs_to_it_wherever_it_stands() throws IOException {
        String record = "{date: 2001, text: t, sources: gazette}\n";
        assertEquals(
                facts("pair: IRN-AZE\nevents:\n  a: " + record).facts(),
                facts("events:\n  AZE-IRN/a: " + record).facts());
    }

    private static Omitted omitted(String id) {
        return new Omitted(Optional.of("agreements"), Optional.of(id), Optional.of(AZE_IRN));
    }

    private static String agreement(String keys) {
        return "pair: AZE-IRN\nagreements:\n  a:\n    title: T\n    type: treaty\n    " + keys + "\n";
    }

    private Facts facts(String text) throws IOException {
        return new Root(folder)
                .with("s.yaml", Root.SOURCES)
                .with("a.yaml", text)
                .load()
                .facts();
    }
}
