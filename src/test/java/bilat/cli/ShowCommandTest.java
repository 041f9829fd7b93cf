package bilat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreement    | AZE-IRN/mou-2019",
                "superseded   | mou-1999",
                "meeting      | visit-2019",
                "position     | IRN-AZE/transit-new",
                "assessment   | outlook",
                "multilateral | caspian-2018",
                "official     | a-minister",
                "post         | a-minister/minister-of-defence/2013",
                "issue        | transit",
                "source       | sources/report",
                "reprint      | reprint",
                "organisation | oic",
                "country      | azerbaijan",
                "undeclared   | GE",
            })
    void a_card_is_as_agreed(String name, String id) throws Exception {
        Asking.hold("show-" + name + ".yaml", "show " + id);
        Asking.hold("show-" + name + ".json", "show --json " + id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mou-2019     | \"mou-2019\" may be AZE-IRN/mou-2019 or AZE-TUR/mou-2019",
                "report       | \"report\" may be issues/report or sources/report",
                "mou-20l9     | nothing on file is called \"mou-20l9\"; did you mean mou-2019?",
                "AZE-IRN/mou-1998 | nothing on file is called \"AZE-IRN/mou-1998\"; did you mean AZE-IRN/mou-1999?",
                "zzz          | nothing on file is called \"zzz\"",
            })
    void an_id_that_is_not_one_record_is_wrong_usage(String id, String message) {
        Ran ran = Asking.ask("show " + id).exits(2);
        assertEquals("bilat: " + message + "\nTry 'bilat show --help'\n", ran.err());
        assertEquals("", ran.out());
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31,signed", "2019-01-16,superseded"})
    void a_status_is_that_of_the_day(String day, String status) {
        String card = Asking.ask("show mou-1999 --as-of " + day).exits(0).out();
        assertTrue(card.contains("\nas-of: " + day + "\n"), card);
        assertTrue(card.contains("\nstatus:\n  is: " + status + "\n"), card);
    }
}
