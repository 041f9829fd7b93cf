package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Issue;
import java.util.List;
import java.util.Optional;

/** The issues on which the other side has spoken: its words first, what one's own side says last. */
final class WhatTheySaid implements Section {
    @Override
    public String name() {
        return "what-they-said";
    }

    @Override
    public boolean isForOneSide() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        String other = desk.names().name(desk.other(), desk.today());
        String heading = desk.say().wording().template("section." + name()).text(other);
        List<Issue> issues = issues(desk);
        Block block = issues.isEmpty()
                ? new Block.Paragraph(desk.say()
                        .say("said.nothing", desk.names().inSentence(desk.other(), desk.today()))
                        .content())
                : table(desk, issues);
        return Optional.of(new Part(name(), heading, List.of(block)));
    }

    /** The issues on which the other side has spoken, the newest statement first. */
    static List<Issue> issues(Desk desk) {
        return desk.standing().issues().stream()
                .filter(issue -> !desk.standing().newest(issue, desk.other()).isEmpty()
                        || !desk.standing().earlier(issue, desk.other()).isEmpty())
                .toList();
    }

    private static Block table(Desk desk, List<Issue> issues) {
        PositionSentences sentences = new PositionSentences(desk);
        return new Block.Table(
                List.of(
                        Cells.column(desk, "positions.issue", Block.Role.LABEL),
                        Cells.side(desk, desk.other()),
                        Cells.side(desk, desk.side())),
                issues.stream()
                        .map(issue -> Cells.row(
                                Positions.issue(desk, issue),
                                Positions.cell(desk, sentences, issue, desk.other()),
                                Positions.cell(desk, sentences, issue, desk.side())))
                        .toList());
    }
}
