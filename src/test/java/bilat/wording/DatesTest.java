package bilat.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.Edtf;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates(Wording.of("en").orElseThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-01-16 | 16 January 2019 | on 16 January 2019",
                "2019-01 | January 2019 | in January 2019",
                "2016 | 2016 | in 2016",
                "199X | the 1990s | in the 1990s",
                "19XX | the years 1900 to 1999 | in the years 1900 to 1999",
                "2019-01-16~ | about 16 January 2019 | about 16 January 2019",
                "1992~ | about 1992 | about 1992",
                "1992? | perhaps 1992 | perhaps in 1992",
                "1992-05-03? | perhaps 3 May 1992 | perhaps on 3 May 1992",
                "1992% | perhaps about 1992 | perhaps about 1992",
                "198X~ | about the 1980s | about the 1980s"
            })
    void a_date_is_never_more_exact_than_known(String edtf, String alone, String inSentence) {
        assertSaid(edtf, alone, inSentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-05-03/2016-05-05 | 3 to 5 May 2016 | from 3 to 5 May 2016",
                "2016-04-30/2016-05-02 | 30 April to 2 May 2016 | from 30 April to 2 May 2016",
                "2016-12-30/2017-01-02 | 30 December 2016 to 2 January 2017 | from 30 December 2016 to 2 January 2017",
                "2016-05/2016-07 | May to July 2016 | from May to July 2016",
                "2016-05/2018-07 | May 2016 to July 2018 | from May 2016 to July 2018",
                "2016/2018 | 2016 to 2018 | from 2016 to 2018",
                "2016-05/2018 | May 2016 to 2018 | from May 2016 to 2018",
                "2016-05/2016-07-03 | May 2016 to 3 July 2016 | from May 2016 to 3 July 2016",
                "2016-05-03~/2016-05-05 | about 3 May 2016 to 5 May 2016 | from about 3 May 2016 to 5 May 2016",
                "2016-05~/2016-07 | about May 2016 to July 2016 | from about May 2016 to July 2016",
                "2016/.. | since 2016 | since 2016",
                "2016-05-03/.. | since 3 May 2016 | since 3 May 2016",
                "../2016 | by 2016 | by 2016",
                "../2019-01-21 | by 21 January 2019 | by 21 January 2019",
                "1992~/.. | since about 1992 | since about 1992"
            })
    void a_range_names_once_what_its_ends_share(String edtf, String alone, String inSentence) {
        assertSaid(edtf, alone, inSentence);
    }

    @Test
    void a_day_of_the_calendar_is_said_like_a_known_day() {
        assertEquals("16 January 2019", spaced(dates.day(LocalDate.of(2019, 1, 16))));
    }

    @Test
    void the_parts_of_a_date_stay_on_one_line() {
        assertEquals(
                "on 16\u00a0January\u00a02019",
                dates.at(Edtf.when("2019-01-16").value().orElseThrow()));
    }

    private void assertSaid(String edtf, String alone, String inSentence) {
        assertEquals(alone, spaced(dates.when(Edtf.when(edtf).value().orElseThrow())), edtf + " by itself");
        assertEquals(inSentence, spaced(dates.at(Edtf.when(edtf).value().orElseThrow())), edtf + " in a sentence");
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
