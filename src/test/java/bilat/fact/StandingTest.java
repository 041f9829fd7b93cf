package bilat.fact;

import static bilat.fact.FactBuilders.AZE;
import static bilat.fact.FactBuilders.IRN;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.position;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.fact.Position.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static Position said(String name, Actor holder, Stance stance, String date) {
        return position(about(name, "s"), "i", holder, stance, date);
    }

    private static Standing of(Fact... facts) {
        return new Standing(List.of(facts), day("2019-01-22"));
    }

    private static List<String> names(List<Position> positions) {
        return positions.stream().map(it -> it.id().name()).toList();
    }

    @Test
    void theNewestStandTwoOfOneDayBothDo() {
        Standing standing = of(
                said("a", AZE, Stance.SUPPORTS, "2018"), said("b", AZE, Stance.SUPPORTS, "2019-01-16"),
                said("c", AZE, Stance.OPPOSES, "2019-01-16"), said("d", AZE, Stance.SUPPORTS, "1993-07-29"));
        assertEquals(List.of("b", "c"), names(standing.newest("i", AZE)));
        assertEquals(List.of("a", "d"), names(standing.earlier("i", AZE)));
        assertEquals(Optional.of(Stance.UNCLEAR), standing.stance("i", AZE), "they do not agree");
    }

    @Test
    void trap03_whatCannotBeToldToBeOlderStandsToo() {
        Standing standing = of(
                said("a", AZE, Stance.SUPPORTS, "2019-01"),
                said("b", AZE, Stance.SUPPORTS, "2019-01-16"),
                said("c", AZE, Stance.SUPPORTS, "../2019-01-21"));
        assertEquals(3, standing.newest("i", AZE).size());
    }

    @Test
    void trap26_whatWasRetractedDoesNotStandAndIsKept() {
        Position taken = position(about("new", "s"), "i", AZE, Stance.OPPOSES, "2018", "", "", "2018-06");
        Standing standing = of(taken, said("old", AZE, Stance.SUPPORTS, "2010"));
        assertEquals(List.of("old"), names(standing.newest("i", AZE)));
        assertEquals(List.of("new"), names(standing.earlier("i", AZE)));
    }

    @Test
    void stancesCompare() {
        assertEquals(Optional.of(StanceComparison.ALIGNED), compared(Stance.OPPOSES, Stance.OPPOSES));
        assertEquals(Optional.of(StanceComparison.OPPOSED), compared(Stance.SUPPORTS, Stance.OPPOSES));
        assertEquals(Optional.of(StanceComparison.DIFFERENT), compared(Stance.SUPPORTS, Stance.NEUTRAL));
        assertEquals(Optional.of(StanceComparison.DIFFERENT), compared(Stance.CONDITIONAL, Stance.CONDITIONAL));
        Standing one = of(said("a", IRN, Stance.SUPPORTS, "2018"));
        assertEquals(Optional.of(StanceComparison.SECOND_ONLY), one.compare("i", AZE, IRN));
        assertEquals(Optional.of(StanceComparison.FIRST_ONLY), one.compare("i", IRN, AZE));
        assertEquals(Optional.empty(), one.compare("other", IRN, AZE));
    }

    private static Optional<StanceComparison> compared(Stance first, Stance second) {
        return of(said("a", AZE, first, "2018"), said("b", IRN, second, "2018")).compare("i", AZE, IRN);
    }

    @Test
    void aChangeOfStanceIsNoticed() {
        Fact old = said("a", AZE, Stance.OPPOSES, "2010");
        assertTrue(of(old, said("b", AZE, Stance.SUPPORTS, "2018")).changed("i", AZE));
        assertFalse(of(old, said("b", AZE, Stance.OPPOSES, "2018")).changed("i", AZE));
        assertFalse(of(old).changed("i", AZE));
    }

    @Test
    void issuesAreListedByTheirNewestStatement() {
        Standing standing = of(
                position(about("a", "s"), "z", AZE, Stance.SUPPORTS, "2019-01"),
                position(about("b", "s"), "a", AZE, Stance.SUPPORTS, "2018"),
                position(about("c", "s"), "a", IRN, Stance.SUPPORTS, "2010"));
        assertEquals(List.of("z", "a"), standing.issues());
        assertEquals(List.of(AZE, IRN), standing.holders("a"));
    }
}
