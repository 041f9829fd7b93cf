package bilat.fact;

import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.cited;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.relayed;
import static bilat.fact.FactBuilders.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private static List<String> claims(Fact... facts) {
        return Conflicts.in(List.of(facts), new World().facts()).stream()
                .flatMap(conflict -> conflict.claims().stream())
                .map(claim -> claim.value()
                        + claim.sources().stream().map(Citation::source).toList())
                .toList();
    }

    private static Figure.Value of(String number, String source) {
        return value("1993", number, Citation.of(source));
    }

    @Test
    void differentNumbersOfOnePeriodFromDifferentOriginsAreAConflict() {
        assertEquals(List.of("3[news]", "4[un]"), claims(figure(about("f"), null, of("3", "news"), of("4", "un"))));
    }

    @Test
    void theSameNumberIsNoneHoweverItIsTyped() {
        assertEquals(List.of(), claims(figure(about("f"), null, of("1.1", "a"), of("1.10", "b"))));
    }

    @Test
    void trap24_twoPapersOfOneAgencyAreOneOrigin() {
        Figure.Value first = value("1993", "3", relayed("a", "agency"));
        Figure.Value second = value("1993", "4", relayed("b", "agency"));
        assertEquals(List.of(), claims(figure(about("f"), null, first, second)));
    }

    @Test
    void otherPeriodsAndMirrorFiguresStandSideBySide() {
        assertEquals(
                List.of(),
                claims(
                        figure(about("f"), null, of("3", "a"), value("1994", "4", Citation.of("b"))),
                        figure(about("mirror"), null, of("7", "b"))));
    }

    @Test
    void variantsStandBesideWhatTheFactStates() {
        Particulars it = about("e", "a");
        Particulars varied = it.with(it.sources(), List.of(new Variant("date", "2019-01-17", cited("b"))));
        assertEquals(List.of("2019-01-16[a]", "2019-01-17[b]"), claims(event(varied, "2019-01-16")));
    }

    @Test
    void oneClaimANumberWithAllWhoStateIt() {
        assertEquals(
                List.of("3[a, c]", "4[b]"),
                claims(figure(about("f"), null, of("3", "a"), of("4", "b"), of("3.0", "c"))));
    }
}
