package bilat.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Actor;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
    private static final Pair PAIR = Pair.of("XAA", "XAB");
    private static final Optional<Actor> NOBODY = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "{year}-W{week},    2019-01-22, 2019-W04",
        "{year}-W{week},    2018-12-31, 2019-W01",
        "{year}-W{week},    2021-01-03, 2020-W53",
        "{year}-W{week},    2021-01-04, 2021-W01",
        "{year}-{month},    2018-12-31, 2018-12",
        "{year},            2018-12-31, 2018",
        "{date},            2019-01-22, 2019-01-22",
        "of {day}.{month}.{year}, 2019-01-02, of 02.01.2019",
    })
    void a_folder_is_named_for_its_day(String folder, LocalDate day, String name) {
        assertEquals(name, edition(folder, "{pair}").folder(day));
    }

    @Test
    void a_side_goes_with_its_hyphen_where_there_is_none() {
        Edition edition = edition("{date}", "{pair}-{product}-{side}");
        assertEquals("XAA-XAB-full.pdf", edition.file(PAIR, "full", NOBODY, Format.PDF));
        assertEquals(
                "XAA-XAB-scene-setter-XAB.md",
                edition.file(PAIR, "scene-setter", Optional.of(new Actor("XAB")), Format.MARKDOWN));
        assertEquals(
                "full/XAA-XAB.md",
                edition("{date}", "{product}/{side}.{pair}")
                        .file(PAIR, "full", NOBODY, Format.MARKDOWN)
                        .replace("/.", "/"));
    }

    private static Edition edition(String folder, String file) {
        return new Edition(
                "weekly",
                new Pairs.OnFile(),
                List.of("full"),
                List.of(Format.PDF),
                List.of(),
                Marking.CLEAR,
                new NameTemplate(folder),
                new NameTemplate(file),
                Optional.empty(),
                12);
    }
}
