package bilat.fact;

import static bilat.fact.AgreementBuilder.agreement;
import static bilat.fact.FactBuilders.AZE;
import static bilat.fact.FactBuilders.about;
import static bilat.fact.FactBuilders.assessment;
import static bilat.fact.FactBuilders.cited;
import static bilat.fact.FactBuilders.event;
import static bilat.fact.FactBuilders.figure;
import static bilat.fact.FactBuilders.id;
import static bilat.fact.FactBuilders.issue;
import static bilat.fact.FactBuilders.meeting;
import static bilat.fact.FactBuilders.of;
import static bilat.fact.FactBuilders.official;
import static bilat.fact.FactBuilders.on;
import static bilat.fact.FactBuilders.onIssue;
import static bilat.fact.FactBuilders.position;
import static bilat.fact.FactBuilders.post;
import static bilat.fact.FactBuilders.relayed;
import static bilat.fact.FactBuilders.source;
import static bilat.fact.FactBuilders.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CeilingTest {
    private static final String DAY = "2019-01-22";

    private static World world() {
        return new World()
                .add(source("open", "2019-01-21", Marking.CLEAR), source("secret", "2019-01-21", Marking.RED))
                .add(issue("karabakh", Marking.CLEAR))
                .add(issue("hidden", Marking.AMBER))
                .add(official("aliyev", "AZE", Marking.CLEAR))
                .add(official("agent", "AZE", Marking.RED, post("agent", Post.Role.OTHER, "2018", "", "open")));
    }

    private static List<String> names(World world) {
        return World.names(world.asOf(DAY).between());
    }

    @Test
    void aFactAboveTheCeilingIsWithheldAndCounted() {
        World world = world().add(
                        event(about("shown", "open"), "2018"),
                        event(about("not", "open").marked(Marking.GREEN), "2018"));
        assertEquals(List.of("shown"), names(world));
        assertEquals(2, world.asOf(DAY).withheld(), "the event and the agent's post");
        assertEquals(Marking.CLEAR, world.asOf(DAY).banner());
        assertEquals(1, world.at(DAY, Marking.GREEN).withheld());
        assertEquals(Marking.GREEN, world.at(DAY, Marking.GREEN).banner());
        assertEquals(0, world.at(DAY, Marking.RED).withheld());
    }

    @Test
    void valuesOfAFigureAreCountedEach() {
        World world = new World()
                .add(source("open", "2019", Marking.CLEAR), source("secret", "2019", Marking.RED))
                .add(figure(
                        about("trade"),
                        null,
                        value("2016", "1", Citation.of("open")),
                        value("2017", "2", Citation.of("secret")),
                        value("2018", "3", Citation.of("secret"))));
        assertEquals(2, world.at("2019-12-31", Marking.CLEAR).withheld());
        assertEquals(1, Counting.leaves(world.at("2019-12-31", Marking.CLEAR).between()));
    }

    @Test
    void aFactWithoutACitationLeftGoesAndOneRelayingAWithheldSourceToo() {
        World world = world().add(
                        event(about("both", "open", "secret"), "2018"),
                        event(about("only", "secret"), "2018"),
                        event(
                                about("hearsay", Marking.CLEAR, List.of(relayed("open", "secret")), "AZE", "IRN"),
                                "2018"));
        assertEquals(List.of("both"), names(world));
        assertEquals(cited("open"), world.asOf(DAY).between().get(0).sources());
    }

    @Test
    void whatOnlyAWithheldSourceBearsOutIsNotPrintedUnderAnotherName() {
        World world = world().add(event(
                about("it", Marking.CLEAR, List.of(on("open", "date"), on("secret", "text")), "AZE", "IRN"), "2018"));
        assertEquals(List.of(), names(world));
    }

    @Test
    void aWithheldSpeakerSignatoryOrParticipantGoesAndTheFactStays() {
        World world = world().add(
                        position(
                                about("said", "open"),
                                "karabakh",
                                AZE,
                                Position.Stance.SUPPORTS,
                                "2018",
                                "agent",
                                "",
                                ""),
                        agreement(about("signed", "open"))
                                .signed("2018")
                                .signatory("AZE", "agent")
                                .it(),
                        meeting(about("met", "open"), Meeting.State.HELD, "2018", "agent", "aliyev"));
        List<Fact> shown = world.asOf(DAY).between();
        assertEquals(List.of("met", "said", "signed"), World.names(shown));
        assertEquals(1, ((Meeting) shown.get(0)).participants().size());
        assertEquals(Optional.empty(), ((Position) shown.get(1)).speaker());
        assertEquals(List.of(), ((Agreement) shown.get(2)).signatories());
    }

    @Test
    void trap24_aPositionRelayedForAWithheldOfficialDoesNotBecomeTheSpeakersOwn() {
        World world = world().add(position(
                about("said", "open"), "karabakh", AZE, Position.Stance.SUPPORTS, "2018", "aliyev", "agent", ""));
        assertEquals(List.of(), names(world));
    }

    @Test
    void whatBelongsToAWithheldIssueOrActorGoesWhole() {
        World world = world().add(new Organisation(
                        new Actor("club"), "Club", Optional.empty(), List.of(), List.of(), Marking.RED))
                .add(
                        position(about("on", "open"), "hidden", AZE, Position.Stance.SUPPORTS, "2018"),
                        event(onIssue(about("of", "open"), "hidden"), "2018"),
                        position(about("by", "open"), "karabakh", new Actor("club"), Position.Stance.SUPPORTS, "2018"),
                        event(of(about("with", "open"), "AZE", "IRN", "club"), "2018"));
        assertEquals(List.of(), world.asOf(DAY).facts().facts());
    }

    @Test
    void aReferenceToAWithheldFactGoesAndAnAssessmentThatRestsOnItAlone() {
        World world = world().add(
                        agreement(about("new", "open"))
                                .signed("2018")
                                .supersedes(id("old"))
                                .it(),
                        agreement(about("old", "open").marked(Marking.RED))
                                .signed("2008")
                                .it(),
                        assessment(about("judged"), "2018", id("old")),
                        assessment(about("judged-twice"), "2018", id("old"), id("new")),
                        assessment(about("rests-on-judged"), "2018", id("judged")));
        List<Fact> shown = world.asOf(DAY).between();
        assertEquals(List.of("judged-twice", "new"), World.names(shown));
        assertEquals(List.of(id("new")), ((Assessment) shown.get(0)).basis());
        assertEquals(List.of(), ((Agreement) shown.get(1)).supersedes());
    }

    @Test
    void trap31_theBannerCountsTheSourcesAndOfficialsInside() {
        World world = world().add(official("guest", "IRN", Marking.AMBER))
                .add(meeting(about("met", "open"), Meeting.State.HELD, "2018", "guest"));
        assertEquals(Marking.CLEAR, world.asOf(DAY).banner());
        assertEquals(Marking.AMBER, world.at(DAY, Marking.AMBER).banner());
    }

    @Test
    void aVariantThatNamesWhatIsWithheldGoes() {
        Particulars it = about("said", "open");
        Particulars varied = it.with(
                it.sources(),
                List.of(
                        new Variant("speaker", "agent", cited("open")),
                        new Variant("date", "2017", cited("secret")),
                        new Variant("date", "2016", cited("open"))));
        World world = world().add(position(varied, "karabakh", AZE, Position.Stance.SUPPORTS, "2018"));
        assertEquals(
                List.of(new Variant("date", "2016", cited("open"))),
                world.asOf(DAY).between().get(0).particulars().variants());
    }

    @Test
    void citationsInProseOfWhatIsWithheldGo() {
        Prose text = new Prose(List.of(new Prose.Paragraph(List.of(
                new Prose.Words("they met"),
                new Prose.Cited("secret", Optional.empty()),
                new Prose.Cited("open", Optional.empty())))));
        World world = world().add(new Event(
                about("met", "open"), FactBuilders.when("2018"), text, Optional.empty(), Event.Modality.OCCURRED));
        assertEquals(
                List.of(new Prose.Cited("open", Optional.empty())),
                ((Event) world.asOf(DAY).between().get(0)).text().citations());
    }
}
