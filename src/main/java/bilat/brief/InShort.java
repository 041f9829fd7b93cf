package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The head of a brief for one side: the meeting to come, the last one, what was agreed, what to say. */
final class InShort implements Section {
    /** More agreements than these are only counted. */
    static final int MOST_AGREED = 3;

    @Override
    public String name() {
        return "in-short";
    }

    @Override
    public boolean isForOneSide() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Scene scene = new Scene(desk);
        Encounters encounters = new Encounters(desk);
        Run other = desk.names().inSentence(desk.other(), desk.today());
        List<Block.KeyLine> lines = new ArrayList<>();
        lines.add(BottomLine.line(
                desk,
                "in-short.meeting",
                scene.next().map(encounters::ahead).orElseGet(() -> desk.say().say("in-short.none-planned", other))));
        lines.add(BottomLine.line(
                desk,
                "in-short.last-met",
                scene.last().map(encounters::held).orElseGet(() -> desk.say().say("in-short.never-met", other))));
        lines.addAll(agreed(desk, scene.agreed()));
        lines.addAll(points(desk));
        return Optional.of(new Part(name(), "", List.of(new Block.KeyLines(lines))));
    }

    private static List<Block.KeyLine> agreed(Desk desk, List<Agreement> agreed) {
        String label = "in-short.agreed";
        if (agreed.isEmpty()) {
            return List.of(BottomLine.line(desk, label, Run.words(desk.word("in-short.nothing-agreed"))));
        }
        List<Block.KeyLine> lines = new ArrayList<>();
        agreed.stream()
                .limit(MOST_AGREED)
                .forEach(agreement -> lines.add(BottomLine.line(desk, label, agreement(desk, agreement))));
        if (agreed.size() > MOST_AGREED) {
            Run more = desk.say().count("in-short.more-agreed", agreed.size() - MOST_AGREED);
            lines.add(BottomLine.line(desk, label, more.capitalised()));
        }
        return lines;
    }

    /** "TITLE, signed in PLACE on D by X for A and Y for B." What it is for, and what is not on record of it. */
    private static Run agreement(Desk desk, Agreement agreement) {
        Say say = desk.say();
        AgreementActs acts = new AgreementActs(desk);
        Agreements.Statuses statuses = new Agreements.Statuses(desk);
        AgreementStatus status = statuses.of(agreement);
        List<Run> said = new ArrayList<>();
        Run made = acts.made(agreement).orElse(Run.EMPTY);
        Run titled = Run.join(List.of(Run.typed(agreement.title()), made), desk.word("list.comma"));
        said.add(say.sentence(titled, Run.EMPTY));
        said.addAll(acts.after(agreement));
        agreement.summary().ifPresent(summary -> said.add(desk.prose(summary)));
        Run missing = Run.join(new Missing(desk).of(agreement, status), desk.word("list.semicolon"));
        if (status.kind().group() == AgreementStatus.Group.ENDED) {
            said.add(say.say("agreement.status", new AgreementSentences(desk, statuses).status(agreement)));
        } else if (!missing.isEmpty()) {
            said.add(say.sentence(missing, Run.EMPTY));
        }
        return Run.join(said, " ").then(desk.cites().marks(agreement));
    }

    /** What to raise, what to reply and what to avoid, one line each. */
    private static List<Block.KeyLine> points(Desk desk) {
        List<Point> points = desk.between(Point.class).stream()
                .filter(point -> point.side().equals(desk.side()))
                .sorted(Comparator.comparing(Point::kind)
                        .thenComparing(point ->
                                point.expected().map(Point.Expected::ordinal).orElse(Point.Expected.values().length))
                        .thenComparing(Point::id))
                .toList();
        if (points.isEmpty()) {
            Run side = desk.names().inSentence(desk.side(), desk.today());
            return List.of(BottomLine.line(desk, "in-short.points", desk.say().say("in-short.no-points", side)));
        }
        List<Block.KeyLine> lines = new ArrayList<>();
        for (Point.Kind kind : Point.Kind.values()) {
            List<Point> some =
                    points.stream().filter(point -> point.kind() == kind).toList();
            String label = "point." + kind.word();
            if (some.isEmpty()) {
                lines.add(BottomLine.line(desk, label, Run.words(desk.word("in-short.no-point"))));
            }
            some.forEach(point -> lines.add(BottomLine.line(desk, label, point(desk, point))));
        }
        return lines;
    }

    /** "On the Mock Bridge, certain to come up: TEXT." */
    private static Run point(Desk desk, Point point) {
        Say say = desk.say();
        Run issue =
                point.issue().map(id -> say.say("point.on", desk.issueName(id))).orElse(Run.EMPTY);
        Run expected = point.expected()
                .map(value -> Run.words(say.wording().get("point.expected", value)))
                .orElse(Run.EMPTY);
        Run head = Run.join(List.of(issue, expected), desk.word("list.comma"));
        Run text = desk.prose(point.text());
        return say.sentence(head.isEmpty() ? text : say.say("point.headed", head, text), Run.EMPTY)
                .then(desk.remark(point.particulars().note()))
                .then(desk.cites().marks(point));
    }
}
