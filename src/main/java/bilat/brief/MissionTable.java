package bilat.brief;

import bilat.document.Block;
import bilat.fact.Answer;
import bilat.fact.End;
import bilat.fact.Mission;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The missions of the two in each other, with their heads. */
final class MissionTable {
    private final Desk desk;
    private final Say say;
    private final People people;

    MissionTable(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.people = desk.people();
    }

    Block table(List<Mission> missions) {
        List<Block.Column> columns = List.of(
                new Block.Column(List.of(), Block.Role.LABEL),
                Cells.column(desk, "missions.mission", Block.Role.TEXT),
                Cells.column(desk, "missions.since", Block.Role.TEXT),
                Cells.column(desk, "missions.head", Block.Role.TEXT));
        List<Block.Row> rows = missions.stream()
                .sorted(Comparator.comparing(
                                (Mission mission) -> mission.sending().equals(desk.second()))
                        .thenComparing(this::isClosed)
                        .thenComparing(Mission::type)
                        .thenComparing(mission -> mission.place().orElse("")))
                .map(this::row)
                .toList();
        return new Block.Table(columns, rows);
    }

    private Block.Row row(Mission mission) {
        Run what = Run.words(desk.say().wording().get("mission", mission.type()));
        Run where = mission.place()
                .map(place -> say.say("missions.in", what, Run.typed(place)))
                .orElse(what);
        Run seat = mission.accreditedFrom()
                .map(from -> say.say("missions.from", desk.names().inSentence(from, desk.today())))
                .orElse(Run.EMPTY);
        return Cells.row(
                desk.names().label(mission.sending(), desk.dossier().asOf()),
                remarked(where.then(seat).capitalised(), mission),
                life(mission).then(desk.cites().marks(mission)),
                head(mission));
    }

    private Run remarked(Run what, Mission mission) {
        Run remark = desk.remark(mission.particulars().note());
        return remark.isEmpty() ? what : what.then(desk.word("stop")).then(remark);
    }

    private List<Post> headedBy(Mission mission) {
        return desk.offices().heldOn(desk.dossier().asOf()).stream()
                .filter(post -> heads(post, mission))
                .toList();
    }

    /** "opened in 1992; closed on 3 May 2019". */
    Run life(Mission mission) {
        List<Run> acts = new ArrayList<>();
        acts.add(mission.opened()
                .map(opened -> say.say("missions.opened", say.at(opened)))
                .orElseGet(() -> say.absent("missions.opening-not-on-record")));
        End closed = mission.closed();
        switch (closed.kind()) {
            case DATED ->
                acts.add(say.say("missions.closed", say.at(When.on(closed.date().orElseThrow()))));
            case DATE_UNKNOWN -> acts.add(Run.words(desk.word("missions.closed-unknown")));
            case OPEN, NOT_ON_RECORD -> {}
        }
        return say.semicolons(acts);
    }

    private boolean isClosed(Mission mission) {
        return mission.closed().endedBefore(desk.dossier().asOf()) == Answer.YES;
    }

    /** Who heads it; nothing of one that is closed, or that has no diplomatic head. */
    private Run head(Mission mission) {
        if (isClosed(mission) || !isDiplomatic(mission)) {
            return Run.EMPTY;
        }
        List<Run> heads = headedBy(mission).stream()
                .map(post -> head(post).then(desk.cites().marks(post)))
                .toList();
        return heads.isEmpty() ? Run.of(desk.notOnRecord()) : say.semicolons(heads);
    }

    private boolean heads(Post post, Mission mission) {
        return post.roles().contains(Post.Role.HEAD_OF_MISSION)
                && post.accreditedTo().contains(mission.receiving())
                && desk.dossier()
                        .facts()
                        .official(post.official())
                        .map(Official::country)
                        .equals(Optional.of(mission.sending()));
    }

    private static boolean isDiplomatic(Mission mission) {
        return switch (mission.type()) {
            case EMBASSY, HIGH_COMMISSION, LEGATION, LIAISON_OFFICE, INTERESTS_SECTION -> true;
            case CONSULATE_GENERAL, CONSULATE, HONORARY_CONSULATE -> false;
        };
    }

    /** Somebody in this office, whatever else they hold: name, title, since when. */
    private Run head(Post post) {
        Official official = OfficeHolders.official(desk, post);
        List<Run> named = new ArrayList<>();
        named.add(People.full(official));
        named.add(people.title(post, official));
        post.from().map(this::inPost).ifPresent(named::add);
        List<Run> more = new ArrayList<>();
        more.add(Run.join(named, desk.word("list.comma")));
        post.credentials().ifPresent(date -> more.add(say.say("post.credentials", say.at(date))));
        post.residentAt()
                .filter(seat -> !desk.dossier().pair().has(seat))
                .ifPresent(seat ->
                        more.add(say.say("post.resident", desk.names().inSentence(seat, desk.today()))));
        return say.semicolons(more);
    }

    private Run inPost(When from) {
        return from.shape() == When.Shape.BY ? say.say("post.in-post-by", say.when(from)) : say.since(from);
    }
}
