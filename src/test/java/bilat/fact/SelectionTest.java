package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.AZE;
import static bilat.fact.FactBuilders.IRN;
import static bilat.fact.FactBuilders.PAIR;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.accredited;
import static bilat.fact.FactBuilders.bearing;
import static bilat.fact.FactBuilders.day;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.issue;
import static bilat.fact.FactBuilders.of;
import static bilat.fact.FactBuilders.official;
import static bilat.fact.FactBuilders.point;
import static bilat.fact.FactBuilders.position;
import static bilat.fact.FactBuilders.post;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.via;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static World world() {
        return new World().add(source("news", "2019-01-21", Marking.CLEAR)).add(issue("karabakh", Marking.CLEAR));
    }

    @Test
    void partiesSayWhetherAFactIsBetweenTheTwoMultilateralOrContext() {
        Dossier dossier = world().add(
                        event(about("two", "news"), "2018"),
                        event(of(about("three", "news"), "AZE", "IRN", "TUR"), "2018"),
                        event(of(bearing(about("other", "news"), PAIR), "ARM", "AZE"), "2018"),
                        event(of(about("elsewhere", "news"), "ARM", "AZE"), "2018"))
                .asOf("2019-01-22");
        assertEquals(List.of("two"), World.names(dossier.between()));
        assertEquals(List.of("three"), World.names(dossier.multilateral()));
        assertEquals(List.of("other"), World.names(dossier.context()));
        assertEquals(
                List.of("other", "three", "two"), World.names(dossier.facts().facts()));
    }

    @Test
    void trap20_thePairAsWrittenIsKeptAndMakesNoDifferenceToTheFacts() {
        World world = world().add(event(about("two", "news"), "2018"));
        Dossier mirrored = Selection.select(
                world.facts(), Pair.of("IRN", "AZE"), day("2019-01-22"), Marking.CLEAR, Optional.empty());
        assertEquals("IRN-AZE", mirrored.pair().toString());
        assertEquals(world.asOf("2019-01-22").facts(), mirrored.facts());
    }

    @Test
    void pointsAreShownToTheirSideAlone() {
        World world = world().add(point(about("raise", "news"), AZE), point(about("reply", "news"), IRN));
        assertEquals(List.of(), world.asOf("2019-01-22").between());
        Dossier forAze = Selection.select(world.facts(), PAIR, day("2019-01-22"), Marking.CLEAR, Optional.of(AZE));
        assertEquals(List.of("raise"), World.names(forAze.between()));
    }

    @Test
    void officesAtHomeAreOfThePairAndThoseAbroadOnlyWhereAccredited() {
        Dossier dossier = world().add(official(
                        "hasanov",
                        "AZE",
                        Marking.CLEAR,
                        post("hasanov", Post.Role.DEFENCE_MINISTER, "2013", "", "news")))
                .add(official(
                        "envoy-there",
                        "AZE",
                        Marking.CLEAR,
                        accredited(post("envoy-there", Post.Role.HEAD_OF_MISSION, "2017", "", "news"), "IRN", "AFG")))
                .add(official(
                        "envoy-elsewhere",
                        "AZE",
                        Marking.CLEAR,
                        accredited(post("envoy-elsewhere", Post.Role.HEAD_OF_MISSION, "2017", "", "news"), "USA")))
                .asOf("2019-01-22");
        assertEquals(
                Set.of("envoy-there", "hasanov"), dossier.facts().officials().keySet());
        assertEquals(2, dossier.between().size());
    }

    @Test
    void trap06_theOfficeOfASpeakerOfAThirdCountryCanBeLookedUpButIsNoFactOfTheBrief() {
        Dossier dossier = world().add(official(
                        "trump",
                        "USA",
                        Marking.CLEAR,
                        post("trump", Post.Role.HEAD_OF_STATE, "2017-01-20", "..", "news")))
                .add(position(
                        bearing(of(about("said", "news"), "USA", "IRN"), PAIR),
                        "karabakh",
                        FactBuilders.USA,
                        Position.Stance.NEUTRAL,
                        "2018",
                        "trump",
                        "",
                        ""))
                .asOf("2019-01-22");
        assertEquals(List.of("said"), World.names(dossier.facts().facts()));
        assertTrue(new Offices(dossier.facts())
                .at("trump", FactBuilders.when("2018-05"))
                .isPresent());
    }

    @Test
    void theTablesHoldWhatTheShownFactsLeadToAndNothingElse() {
        Dossier dossier = world().add(
                        via(source("paper", "2018", Marking.CLEAR), "reprint"),
                        source("reprint", "2019", Marking.CLEAR),
                        source("agency", "2018", Marking.CLEAR),
                        source("unused", "2018", Marking.CLEAR))
                .add(official("nobody", "FRA", Marking.CLEAR))
                .add(issue("unused", Marking.CLEAR))
                .add(event(
                        about("it", Marking.CLEAR, List.of(FactBuilders.relayed("paper", "agency")), "AZE", "IRN"),
                        "2018"))
                .asOf("2019-01-22");
        assertEquals(
                Set.of("agency", "paper", "reprint"), dossier.facts().sources().keySet());
        assertEquals(Set.of(), dossier.facts().officials().keySet());
        assertEquals(Set.of(), dossier.facts().issues().keySet());
    }

    @Test
    void anOrganisationsMembersAreThoseInSight() {
        Dossier dossier = world().add(new Organisation(
                        new Actor("eco"),
                        "ECO",
                        Optional.empty(),
                        FactBuilders.actors("AZE", "IRN", "TUR", "PAK"),
                        List.of(),
                        Marking.CLEAR))
                .add(event(of(about("it", "news"), "AZE", "IRN", "TUR", "eco"), "2018"))
                .asOf("2019-01-22");
        assertEquals(
                FactBuilders.actors("AZE", "IRN", "TUR"),
                dossier.facts().organisations().get("eco").members());
    }

    @Test
    void whatCouldNotBeReadCountsAgainstEachPairItConcernsAndKeepsNoName() {
        Dossier dossier = world().add(new Omitted(Optional.of("events"), Optional.of("secret"), Optional.of(PAIR)))
                .add(new Omitted(Optional.of("events"), Optional.of("x"), Optional.of(Pair.of("ARM", "AZE"))))
                .add(new Omitted(
                        Optional.of("events"),
                        Optional.of("theirs"),
                        Optional.of(Pair.of("ARM", "AZE")),
                        Concerns.of(List.of(), List.of(Pair.of("IRN", "AZE")))))
                .add(new Omitted(
                        Optional.of("meetings"),
                        Optional.of("many"),
                        Optional.of(Pair.of("ARM", "AZE")),
                        Concerns.of(FactBuilders.actors("AZE", "eco", "IRN", "TUR"), List.of())))
                .add(new Omitted(
                        Optional.of("meetings"),
                        Optional.of("others"),
                        Optional.of(Pair.of("ARM", "AZE")),
                        Concerns.of(FactBuilders.actors("AZE", "RUS", "TUR"), List.of())))
                .add(new Omitted(Optional.empty(), Optional.empty(), Optional.empty()))
                .asOf("2019-01-22");
        assertEquals(
                List.of(
                        new Omitted(Optional.of("events"), Optional.empty(), Optional.of(PAIR)),
                        new Omitted(Optional.of("events"), Optional.empty(), Optional.of(PAIR)),
                        new Omitted(Optional.of("meetings"), Optional.empty(), Optional.of(PAIR)),
                        new Omitted(Optional.empty(), Optional.empty(), Optional.empty())),
                dossier.omitted());
    }

    @Test
    void factsStandInTheOrderOfTheirIds() {
        Dossier dossier = world().add(
                        agreement(about("c", "news")).signed("2018").it(),
                        event(about("a", "news"), "2018"),
                        event(about("b", "news"), "2017"))
                .asOf("2019-01-22");
        assertEquals(List.of("a", "b", "c"), World.names(dossier.between()));
    }
}
