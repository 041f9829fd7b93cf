package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.id;
import static bilat.fact.FactBuilders.of;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.fact.AgreementStatus.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementStatusesTest {
    private static AgreementBuilder memo() {
        return agreement(about("memo", "s")).signed("2010-03-01");
    }

    /** Kind, since and until in one line. */
    private static String on(String day, AgreementBuilder agreement, Fact... others) {
        AgreementStatus it = AgreementStatuses.of(agreement.it(), List.of(others), day(day));
        return it.kind().word()
                + it.since().map(when -> " " + when).orElse("")
                + it.until().map(when -> " until " + when).orElse("");
    }

    @Test
    void signedUntilAnEntryIntoForceIsOnRecord() {
        assertEquals("signed 2010-03-01", on("2019-01-01", memo()));
        assertEquals("not-on-record", on("2010-02-28", memo()));
        assertEquals("not-on-record", on("2019-01-01", agreement(about("memo", "s"))));
    }

    @Test
    void trap12_theStatusFollowsTheActsUpToTheDay() {
        AgreementBuilder it = memo().provisional("2010-05-01")
                .ratified("AZE", "2010-04-01")
                .ratified("IRN", "2010-06-01")
                .inForce("2010-07-01")
                .suspended("2012-01-01/2012-06-30")
                .terminated("2015-01-01");
        assertEquals("ratified 2010-04-01", on("2010-04-30", it));
        assertEquals("provisionally-applied 2010-05-01", on("2010-06-30", it));
        assertEquals("in-force 2010-07-01", on("2011-12-31", it));
        assertEquals("suspended 2012-01-01 until 2012-06-30", on("2012-06-30", it));
        assertEquals("in-force 2010-07-01", on("2012-07-01", it));
        assertEquals("terminated 2015-01-01", on("2015-01-01", it));
    }

    @Test
    void aSuspensionWithoutAnEndGoesOn() {
        assertEquals("suspended 2012", on("2019-01-01", memo().inForce("2011").suspended("2012")));
        assertEquals(
                "suspended 2012/..", on("2019-01-01", memo().inForce("2011").suspended("2012/..")));
    }

    @Test
    void trap11_entryIntoForceBeforeSignatureIsTakenAsItIs() {
        assertEquals("in-force 2009-01-01", on("2011-01-01", memo().inForce("2009-01-01")));
    }

    @Test
    void trap11_partiesWithTheirOwnDatesNeedTwo() {
        AgreementBuilder it = memo().inForceFor("IRN", "2012-01-01").inForceFor("AZE", "2011-01-01");
        assertEquals("signed 2010-03-01", on("2011-06-01", it));
        assertEquals("in-force 2012-01-01", on("2012-01-01", it));
    }

    @Test
    void theLastDayOfATermIsInsideIt() {
        AgreementBuilder it = memo().inForce("2011").expires("2015-06-30");
        assertEquals("in-force 2011 until 2015-06-30", on("2015-06-30", it));
        assertEquals("expired 2015-06-30", on("2015-07-01", it));
    }

    @Test
    void trap12_aNoticeEndsItOnlyWhenItTakesEffect() {
        AgreementBuilder it = memo().inForce("2011").denounced("2018-01-01", "2019-01-01");
        assertEquals("in-force 2011", on("2017-12-31", it));
        assertEquals("in-force 2011 until 2019-01-01", on("2018-06-01", it));
        assertEquals("denounced 2019-01-01", on("2019-01-01", it));
        assertEquals(
                "denounced 2018-01-01", on("2018-06-01", memo().inForce("2011").denounced("2018-01-01", "")));
    }

    @Test
    void aMultilateralStaysInForceForTheOthers() {
        Particulars three = of(about("plan", "s"), "IRN", "USA", "FRA");
        AgreementBuilder it = agreement(three).signed("2015").inForce("2016").withdrawnBy("USA", "2018-05");
        assertEquals("in-force 2016", on("2019-01-01", it));
        assertEquals("denounced 2018-12", on("2019-01-01", it.withdrawnBy("FRA", "2018-12")));
        assertEquals(
                "in-force 2016",
                on("2019-01-01", agreement(three).signed("2015").inForce("2016").denounced("2018", "2018")));
    }

    @Test
    void trap13_replacedOnceTheLaterOneIsInForce() {
        AgreementBuilder it = memo().inForce("2011");
        AgreementBuilder later =
                agreement(about("later", "s")).signed("2015-01-01").supersedes(id("memo"));
        assertEquals("in-force 2011", on("2015-06-01", it, later.it()), "not by signature alone");
        assertEquals(
                "superseded 2016-01-01",
                on("2016-01-01", it, later.inForce("2016-01-01").it()));
    }

    @Test
    void trap13_ofTwoKnownByTheirSignatureAloneTheLaterReplacesTheEarlier() {
        Agreement later = agreement(about("later", "s"))
                .signed("2015-01-01")
                .supersedes(id("memo"))
                .it();
        assertEquals("superseded 2015-01-01", on("2015-01-01", memo(), later));
        assertEquals("signed 2010-03-01", on("2014-12-31", memo(), later));
    }

    @Test
    void aLaterAgreementWithoutAllItsPartiesDoesNotReplaceIt() {
        AgreementBuilder three = agreement(of(about("memo", "s"), "AZE", "IRN", "TUR"))
                .signed("2010")
                .inForce("2011");
        Agreement later = agreement(about("later", "s"))
                .signed("2015")
                .inForce("2016")
                .supersedes(id("memo"))
                .it();
        assertEquals("in-force 2011", on("2019-01-01", three, later));
    }

    @Test
    void ofSeveralEndsTheFirstSetsTheStatus() {
        AgreementBuilder it = memo().inForce("2011").expires("2014-12-31").terminated("2013-01-01");
        assertEquals("terminated 2013-01-01", on("2019-01-01", it));
    }

    @Test
    void everyStatusHasItsGroup() {
        assertEquals(AgreementStatus.Group.PENDING, Kind.PROVISIONALLY_APPLIED.group());
        assertEquals(AgreementStatus.Group.ENDED, Kind.SUSPENDED.group());
    }
}
