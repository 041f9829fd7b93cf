package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.AZE;
import static bilat.fact.FactBuilders.IRN;
import static bilat.fact.FactBuilders.PAIR;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.bearing;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.issue;
import static bilat.fact.FactBuilders.mechanism;
import static bilat.fact.FactBuilders.meeting;
import static bilat.fact.FactBuilders.mission;
import static bilat.fact.FactBuilders.of;
import static bilat.fact.FactBuilders.official;
import static bilat.fact.FactBuilders.on;
import static bilat.fact.FactBuilders.position;
import static bilat.fact.FactBuilders.post;
import static bilat.fact.FactBuilders.reviewed;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.value;
import static bilat.fact.FactBuilders.when;
import static bilat.fact.FactBuilders.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static World world() {
        return new World()
                .add(
                        source("news", "2019-01-21", Marking.CLEAR),
                        source("early", "2018-06-01", Marking.CLEAR),
                        source("un", "1993-07-29", Marking.CLEAR),
                        source("undated", "", Marking.CLEAR))
                .add(issue("karabakh", Marking.CLEAR))
                .add(issue("ties", Marking.CLEAR));
    }

    private static List<String> on(String day, Fact... facts) {
        return World.names(world().add(facts).asOf(day).facts().facts());
    }

    private static World seed() {
        return world().add(official(
                        "hasanov",
                        "AZE",
                        Marking.CLEAR,
                        post("hasanov", Post.Role.DEFENCE_MINISTER, "../2019-01-16", "", "news")))
                .add(new Organisation(
                        new Actor("unsc"), "Security Council", Optional.empty(), List.of(), List.of(), Marking.CLEAR))
                .add(
                        agreement(about("defence-mou-2019", "news"))
                                .signed("2019-01-16")
                                .it(),
                        meeting(about("visit", "news"), Meeting.State.HELD, "2019-01-16"),
                        position(about("said", "news"), "ties", AZE, Position.Stance.SUPPORTS, "2019-01"),
                        event(about("state", "news"), "../2019-01-21"),
                        figure(about("memoranda"), Figure.Counts.AGREEMENTS, value("2016", "11", Citation.of("news"))),
                        position(
                                of(bearing(about("resolution", "un"), PAIR), "ARM", "AZE"),
                                "karabakh",
                                new Actor("unsc"),
                                Position.Stance.SUPPORTS,
                                "1993-07-29"));
    }

    @Test
    void trap03_theDayBeforeTheSigningNothingOfTheReportIsThereButWhatWasCertainlySo() {
        assertEquals(
                List.of("memoranda", "resolution"),
                World.names(seed().asOf("2019-01-15").facts().facts()));
    }

    @Test
    void onTheDayOfTheReportAllOfItIsThere() {
        assertEquals(7, seed().asOf("2019-01-21").facts().facts().size());
    }

    @Test
    void onTheDayOfTheSigningItIsThereThoughItsSourceIsYounger() {
        assertEquals(
                List.of("defence-mou-2019", "memoranda", "visit"),
                World.names(seed().asOf("2019-01-16").between()).stream()
                        .filter(name -> !name.startsWith("hasanov"))
                        .toList());
    }

    @Test
    void trap03_aDateThatCannotTellIsShownOnceASourceOfTheDayBearsItOut() {
        Fact early = event(about("early", "early"), "2018");
        Fact late = event(about("late", "news"), "2018");
        assertEquals(List.of("early"), on("2018-07-01", early, late));
        assertEquals(List.of(), on("2018-05-31", early, late));
        assertEquals(List.of("early", "late"), on("2018-12-31", early, late));
    }

    @Test
    void trap29_aPlannedMeetingIsShownOnceItWasAnnounced() {
        Fact planned = meeting(about("planned", "early"), Meeting.State.PLANNED, "2018-09");
        Fact held = meeting(about("held", "early"), Meeting.State.HELD, "2018-09-01");
        assertEquals(List.of(), on("2018-05-01", planned, held));
        assertEquals(List.of("planned"), on("2018-06-01", planned, held));
        Dossier later = world().add(planned, held).asOf("2019-01-01");
        assertEquals(List.of("held", "planned"), World.names(later.between()));
        assertEquals(Meeting.State.PLANNED, ((Meeting) later.between().get(1)).state(), "never held by itself");
    }

    @Test
    void aMeetingCancelledLaterWasStillPlanned() {
        List<Citation> sources = List.of(FactBuilders.on("early", "date"), FactBuilders.on("news", "state"));
        Fact cancelled =
                meeting(about("m", Marking.CLEAR, sources, "AZE", "IRN"), Meeting.State.CANCELLED, "2019-03-01");
        assertEquals(
                Meeting.State.PLANNED,
                first("2019-01-20", cancelled, Meeting.class).state());
        assertEquals(
                Meeting.State.CANCELLED,
                first("2019-01-21", cancelled, Meeting.class).state());
    }

    private static <T extends Fact> T first(String day, Fact fact, Class<T> type) {
        return type.cast(world().add(fact).asOf(day).facts().facts().get(0));
    }

    @Test
    void trap12_actsOfAnAgreementAfterTheDayAreNotThere() {
        Fact agreement = agreement(about("a", "early"))
                .signed("2018-03-01")
                .ratified("AZE", "2018-08-01")
                .inForce("2018-10-01")
                .expires("2028-10-01")
                .denounced("2018-12-01", "2019-12-01")
                .it();
        Agreement before = first("2018-09-01", agreement, Agreement.class);
        assertEquals(1, before.ratified().size());
        assertEquals(Optional.empty(), before.inForce());
        assertEquals(Optional.empty(), before.denounced());
        assertEquals(Optional.of(when("2028-10-01")), before.expires());
        assertEquals(
                Optional.empty(),
                first("2018-04-01", agreement, Agreement.class).expires(),
                "not told of yet");
        assertEquals(
                Optional.of(when("2019-12-01")),
                first("2018-12-01", agreement, Agreement.class)
                        .denounced()
                        .orElseThrow()
                        .effective());
        assertEquals(List.of(), on("2018-02-28", agreement));
    }

    @Test
    void trap11_anAgreementInForceBeforeItsSignatureIsThereFromItsSignature() {
        Fact agreement = agreement(about("a", "early"))
                .signed("2018-03-01")
                .inForce("2018-01-01")
                .it();
        assertEquals(List.of(), on("2018-02-01", agreement));
        assertEquals(List.of("a"), on("2018-03-01", agreement));
    }

    @Test
    void trap04_anEndAfterTheDayIsOpenAndOneThatCannotBeToldIsNotOnRecord() {
        assertEquals(End.OPEN, closed("2018-12-31"));
        assertEquals(End.NOT_ON_RECORD, closed("2018"));
        assertEquals(FactBuilders.end("2018-06-30"), closed("2018-06-30"));
        assertEquals(End.DATE_UNKNOWN, closed("unknown"));
    }

    private static End closed(String closed) {
        return first("2018-06-30", mission(about("m", "news"), "1992", closed), Mission.class)
                .closed();
    }

    @Test
    void trap08_whoIsAppointedButNotYetInPostHasNoStart() {
        World world = world().add(official(
                "envoy",
                "AZE",
                Marking.CLEAR,
                FactBuilders.postAfter("2018-10-01", "envoy", Post.Role.FOREIGN_MINISTER, "2018-12-01", "", "news")));
        Post post = (Post) world.asOf("2018-11-01").between().get(0);
        assertEquals(Optional.empty(), post.from());
        assertEquals(Optional.of(when("2018-10-01")), post.appointed());
        assertEquals(List.of(), world.asOf("2018-09-01").between());
        assertTrue(((Post) world.asOf("2018-12-01").between().get(0)).from().isPresent());
    }

    @Test
    void factsWithoutADateAreThereOnceTheirSourceIsOrIfNoneIsDated() {
        Fact told = mission(about("told", "early"), "", "");
        Fact untold = mission(about("untold", "news"), "", "");
        Fact undated = mechanism(about("undated", "undated"), "", "");
        assertEquals(List.of("told", "undated"), on("2018-07-01", told, untold, undated));
    }

    @Test
    void aNextSessionMayLieAheadAndALastSessionMayNot() {
        Mechanism mechanism =
                first("2018-07-01", mechanism(about("m", "early"), "2018-08-01", "2019-08-01"), Mechanism.class);
        assertEquals(Optional.empty(), mechanism.lastSession());
        assertEquals(Optional.of(when("2019-08-01")), mechanism.nextSession());
    }

    @Test
    void figuresAreTrimmedValueByValue() {
        Fact figure = figure(
                about("trade"),
                null,
                value("2016", "1", Citation.of("news")),
                value("2017/2018", "2", Citation.of("news")),
                value("2018", "3", Citation.of("early")));
        Figure trimmed = first("2018-07-01", figure, Figure.class);
        assertEquals(
                List.of("1", "3"),
                trimmed.values().stream().map(Figure.Value::text).toList());
    }

    @Test
    void whatWasWithdrawnIsNoLongerStatedAndWhatWasReviewedLaterIsNotYet() {
        Fact taken = event(withdrawn(about("taken", "early"), "2018-10-01"), "2018-01-01");
        assertEquals(
                Optional.empty(),
                first("2018-09-30", taken, Event.class).particulars().withdrawn());
        assertEquals(List.of(), on("2018-10-01", taken));
        Fact checked = event(reviewed(about("checked", "early"), "2018-10-01"), "2018-01-01");
        assertEquals(
                Optional.empty(),
                first("2018-09-30", checked, Event.class).particulars().reviewed());
        assertTrue(first("2018-10-01", checked, Event.class)
                .particulars()
                .reviewed()
                .isPresent());
    }

    @Test
    void aRetractionAndADeathAfterTheDayAreNotThereYet() {
        Fact said = position(
                about("said", "early"), "ties", IRN, Position.Stance.OPPOSES, "2018-01-01", "", "", "2018-10-01");
        assertEquals(Optional.empty(), first("2018-09-30", said, Position.class).retracted());
        World world = world().add(FactBuilders.died(
                official("x", "AZE", Marking.CLEAR, post("x", Post.Role.OTHER, "2018-01-01", "", "early")),
                "2018-10-01"));
        assertEquals(
                Optional.empty(),
                world.asOf("2018-09-30").facts().officials().get("x").died());
    }

    @Test
    void whatIsDatedCertainlyBeforeAnEarlierDayStaysOnEveryLaterOne() {
        Facts facts = seed().facts();
        for (int day = 0; day < 400; day++) {
            List<String> earlier = World.names(shown(facts, day));
            List<String> later = World.names(shown(facts, day + 1));
            assertTrue(later.containsAll(earlier), "day " + day + ": " + earlier + " " + later);
        }
    }

    private static List<Fact> shown(Facts facts, int day) {
        return Selection.select(
                        facts, PAIR, FactBuilders.day("2018-06-01").plusDays(day), Marking.CLEAR, Optional.empty())
                .facts()
                .facts();
    }
}
