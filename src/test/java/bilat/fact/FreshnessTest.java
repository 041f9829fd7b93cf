package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.AZE;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.issue;
import static bilat.fact.FactBuilders.meeting;
import static bilat.fact.FactBuilders.mission;
import static bilat.fact.FactBuilders.position;
import static bilat.fact.FactBuilders.reviewed;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static World world() {
        return new World()
                .add(
                        source("old", "2017-01-01", Marking.CLEAR), source("new", "2018-12-01", Marking.CLEAR),
                        source("year", "2019", Marking.CLEAR), source("later", "2020", Marking.CLEAR))
                .add(issue("i", Marking.CLEAR));
    }

    private static Optional<LocalDate> checked(Fact fact) {
        return Freshness.checked(fact, world().facts(), day("2019-01-22"));
    }

    @Test
    void reviewedCountsElseTheNewestSourceOfItsOwn() {
        assertEquals(Optional.of(day("2018-12-01")), checked(event(about("e", "old", "new"), "1993")));
        assertEquals(Optional.of(day("2018-01-01")), checked(event(reviewed(about("e", "new"), "2018-01-01"), "1993")));
        assertEquals(Optional.of(day("2018-12-01")), checked(event(reviewed(about("e", "new"), "2019-06-01"), "1993")));
    }

    @Test
    void aSourceOfTheYearIsCappedAtTheDayAndALaterOneDoesNotCount() {
        assertEquals(Optional.of(day("2019-01-22")), checked(event(about("e", "year"), "1993")));
        assertEquals(Optional.empty(), checked(event(about("e", "later"), "1993")));
    }

    @Test
    void aFigureIsAsFreshAsItsFreshestValue() {
        Figure figure = figure(
                about("f"), null, value("2016", "1", Citation.of("old")), value("2017", "1", Citation.of("new")));
        assertEquals(Optional.of(day("2018-12-01")), checked(figure));
    }

    @Test
    void whatGoesOnCanChangeAndAnActOfThePastCannot() {
        LocalDate day = day("2019-01-22");
        assertTrue(Freshness.canChange(mission(about("m", "old"), "1992", ""), day));
        assertFalse(Freshness.canChange(mission(about("m", "old"), "1992", "2001"), day));
        assertFalse(Freshness.canChange(mission(about("m", "old"), "1992", "unknown"), day));
        assertTrue(
                Freshness.canChange(agreement(about("a", "old")).signed("2010").it(), day));
        assertFalse(Freshness.canChange(
                agreement(about("a", "old")).signed("2010").terminated("2012").it(), day));
        assertFalse(Freshness.canChange(event(about("e", "old"), "1993"), day));
        assertTrue(Freshness.canChange(event(about("e", "old"), "../1993"), day));
        assertFalse(Freshness.canChange(meeting(about("h", "old"), Meeting.State.HELD, "2018"), day));
        assertTrue(Freshness.canChange(meeting(about("p", "old"), Meeting.State.PLANNED, "2018"), day));
    }

    @Test
    void staleIsWhatCanChangeAndWasNotCheckedForLongerThanItsAge() {
        Dossier dossier = world().add(
                        mission(about("stale", "old"), "1992", ""),
                        mission(about("fresh", "new"), "1992", ""),
                        event(about("act", "old"), "1993"),
                        position(about("earlier", "old"), "i", AZE, Position.Stance.OPPOSES, "2010"),
                        position(about("standing", "old"), "i", AZE, Position.Stance.OPPOSES, "2016"))
                .asOf("2019-01-22");
        assertEquals(
                List.of("stale", "standing"), World.names(Freshness.stale(dossier, collection -> Period.ofDays(180))));
        assertEquals(
                List.of("standing"),
                World.names(Freshness.stale(
                        dossier, it -> it.equals("missions") ? Period.ofYears(5) : Period.ofDays(180))));
    }
}
