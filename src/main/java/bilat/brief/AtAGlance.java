package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Answer;
import bilat.fact.Citation;
import bilat.fact.Country;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Post;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The two in columns, one row a thing; a row that neither side can fill is left out. */
final class AtAGlance implements Section {
    @Override
    public String name() {
        return "at-a-glance";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Block.Row> rows = new ArrayList<>();
        row(desk, rows, "glance.official-name", side -> country(desk, side, Country::official));
        row(desk, rows, "glance.capital", side -> country(desk, side, Country::capital));
        row(desk, rows, "role.head-of-state", side -> holder(desk, side, Post.Role.HEAD_OF_STATE));
        row(desk, rows, "role.head-of-government", side -> holder(desk, side, Post.Role.HEAD_OF_GOVERNMENT));
        row(desk, rows, "role.foreign-minister", side -> holder(desk, side, Post.Role.FOREIGN_MINISTER));
        row(desk, rows, "glance.mission", side -> mission(desk, side));
        row(desk, rows, "glance.last-visit", side -> lastVisit(desk, side), "absent.none-on-record");
        row(desk, rows, "glance.own-voice", side -> ownVoice(desk, side), "absent.none-on-file");
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(List.of(), Block.Role.LABEL),
                            Cells.side(desk, desk.first()),
                            Cells.side(desk, desk.second())),
                    rows));
        }
        Run joint = new JointFacts(desk).line();
        if (!joint.isEmpty()) {
            blocks.add(new Block.Paragraph(joint.content()));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static void row(Desk desk, List<Block.Row> rows, String label, Function<Actor, Run> cell) {
        row(desk, rows, label, cell, "absent.not-on-record");
    }

    private static void row(Desk desk, List<Block.Row> rows, String label, Function<Actor, Run> cell, String absent) {
        Run first = cell.apply(desk.first());
        Run second = cell.apply(desk.second());
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        Run none = desk.say().absent(absent);
        rows.add(Cells.row(
                Run.words(desk.word(label)).capitalised(),
                first.isEmpty() ? none : first,
                second.isEmpty() ? none : second));
    }

    private static Run country(Desk desk, Actor side, Function<Country, Optional<String>> field) {
        Optional<Country> country = desk.dossier().facts().country(side);
        return country.flatMap(field)
                .map(text ->
                        Run.typed(text).then(desk.cites().marks(country.get().sources())))
                .orElse(Run.EMPTY);
    }

    private static Run holder(Desk desk, Actor side, Post.Role role) {
        return Run.join(
                OfficeHolders.of(desk).stream()
                        .filter(post -> post.roles().contains(role))
                        .filter(post -> post.from().isPresent())
                        .filter(post ->
                                OfficeHolders.official(desk, post).country().equals(side))
                        .map(post -> {
                            Run name =
                                    Run.typed(OfficeHolders.official(desk, post).name());
                            return new Checked(desk)
                                    .dated(name, post)
                                    .then(desk.cites().marks(post));
                        })
                        .toList(),
                desk.word("list.semicolon"));
    }

    private static Run mission(Desk desk, Actor side) {
        return Run.join(
                desk.between(Mission.class).stream()
                        .filter(mission -> mission.sending().equals(side))
                        .filter(mission ->
                                mission.closed().endedBefore(desk.dossier().asOf()) != Answer.YES)
                        .sorted(Comparator.comparing(Mission::type))
                        .limit(1)
                        .map(mission -> {
                            Run type = Run.words(desk.say().wording().get("mission", mission.type()));
                            Run name = mission.place()
                                    .map(place -> desk.say().say("missions.in", type, Run.typed(place)))
                                    .orElse(type);
                            return new Checked(desk)
                                    .dated(name, mission)
                                    .then(desk.cites().marks(mission));
                        })
                        .toList(),
                desk.word("list.semicolon"));
    }

    private static Run lastVisit(Desk desk, Actor guest) {
        return desk.between(Meeting.class).stream()
                .filter(meeting ->
                        meeting.state() == Meeting.State.HELD && meeting.type().isVisit())
                .filter(meeting ->
                        meeting.host().equals(Optional.of(desk.dossier().pair().other(guest))))
                .max(Comparator.comparing(
                        Meeting::date, VisitsAndMeetings.newestFirst().reversed()))
                .map(meeting -> visit(desk, guest, meeting))
                .orElse(Run.EMPTY);
    }

    private static Run visit(Desk desk, Actor guest, Meeting meeting) {
        Run date = desk.say().when(meeting.date());
        Optional<Run> who = Ranks.inOrder(desk, meeting).stream()
                .filter(participant -> !Ranks.isHost(desk, participant, meeting))
                .flatMap(participant -> participant
                        .official()
                        .flatMap(desk.dossier().facts()::official)
                        .filter(official -> official.country().equals(guest))
                        .map(official -> official.name())
                        .or(participant::name)
                        .stream())
                .map(Run::typed)
                .findFirst();
        return who.map(name -> date.then(desk.word("list.comma")).then(name))
                .orElse(date)
                .then(desk.cites().marks(meeting));
    }

    /** How many sources speak in the side's own voice; one that is only known through another is at second hand. */
    private static Run ownVoice(Desk desk, Actor side) {
        Set<String> direct = new LinkedHashSet<>();
        Set<String> relayed = new LinkedHashSet<>();
        List<Citation> marks = new ArrayList<>();
        desk.dossier().between().stream()
                .flatMap(fact -> Citations.of(fact).stream())
                .forEach(citation -> {
                    if (isVoice(desk, side, citation.reports().orElse(citation.source()))) {
                        boolean first = (citation.reports().isPresent() ? relayed : direct)
                                .add(citation.reports().orElse(citation.source()));
                        if (first) {
                            marks.add(citation);
                        }
                    }
                });
        relayed.removeAll(direct);
        List<Run> said = new ArrayList<>();
        if (!direct.isEmpty()) {
            said.add(desk.say().number(direct.size()));
        }
        if (!relayed.isEmpty()) {
            said.add(desk.say().say("glance.second-hand", desk.say().number(relayed.size())));
        }
        return Run.join(said, desk.word("list.semicolon")).then(desk.cites().marks(marks));
    }

    private static boolean isVoice(Desk desk, Actor side, String source) {
        return desk.dossier().facts().source(source).flatMap(Source::side).equals(Optional.of(side));
    }
}
