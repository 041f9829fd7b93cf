package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.id;
import static bilat.fact.FactBuilders.meeting;
import static bilat.fact.FactBuilders.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static List<String> gaps(Fact... facts) {
        return Coverage.gaps(List.of(facts)).stream()
                .map(gap -> gap.value().text() + " but " + gap.onFile())
                .toList();
    }

    private static Figure counted(String period, String number) {
        return figure(about("f"), Figure.Counts.AGREEMENTS, value(period, number, Citation.of("s")));
    }

    private static Agreement signed(String name, String date) {
        return agreement(about(name, "s")).signed(date).it();
    }

    @Test
    void trap27_elevenCountedAndNoneOnFileIsAGap() {
        assertEquals(List.of("11 but 0"), gaps(counted("2016", "11"), signed("a", "2019-01-16")));
    }

    @Test
    void whatIsSignedInThePeriodCounts() {
        assertEquals(List.of(), gaps(counted("2016", "2"), signed("a", "2016-01"), signed("b", "2016")));
    }

    @Test
    void trap13_anAmendmentIsNoAgreementOfItsOwn() {
        Fact amendment =
                agreement(about("b", "s")).signed("2016").amends(id("a")).it();
        assertEquals(List.of(), gaps(counted("2016", "1"), signed("a", "2016-01"), amendment));
    }

    @Test
    void moreThanTenAgreesWithEleven() {
        Figure figure = figure(
                about("f"),
                Figure.Counts.MEETINGS,
                value("../2019", "1", Figure.Qualifier.MORE_THAN, Citation.of("s")));
        Fact first = meeting(about("a", "s"), Meeting.State.HELD, "2018-01-01");
        Fact second = meeting(about("b", "s"), Meeting.State.HELD, "2017-01-01");
        Fact cancelled = meeting(about("c", "s"), Meeting.State.CANCELLED, "2017-01-01");
        assertEquals(List.of(), gaps(figure, first, second));
        assertEquals(List.of("1 but 1"), gaps(figure, first, cancelled));
    }

    @Test
    void visitsAreCountedAsVisits() {
        Figure figure = figure(about("f"), Figure.Counts.VISITS, value("2018", "1", Citation.of("s")));
        Fact visit = meeting(about("a", "s"), Meeting.Type.STATE_VISIT, Meeting.State.HELD, "2018-01-01");
        Fact talk = meeting(about("b", "s"), Meeting.State.HELD, "2018-01-01");
        assertEquals(List.of(), gaps(figure, visit, talk));
        assertEquals(List.of("1 but 0"), gaps(figure, talk));
    }
}
