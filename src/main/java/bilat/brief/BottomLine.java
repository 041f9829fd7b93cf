package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Assessment;
import bilat.fact.Event;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The main message first: the judgement on file, then what the program makes of the facts, at most five lines. */
final class BottomLine implements Section {
    @Override
    public String name() {
        return "bottom-line";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Block.KeyLine> lines = new ArrayList<>();
        Assessments.newest(desk, Assessment.Kind.BOTTOM_LINE).ifPresent(assessment -> {
            lines.add(line(desk, "bottom.judgement", new AssessmentSentences(desk).bottomLine(assessment)));
        });
        Optional<Block.KeyLine> agreement = new NewestAgreement(desk).line();
        Optional<Block.KeyLine> contact = new HighestContact(desk).line();
        agreement.ifPresent(lines::add);
        contact.ifPresent(lines::add);
        if (agreement.isEmpty() && contact.isEmpty()) {
            newestEvent(desk).ifPresent(lines::add);
        }
        new StanceSummary(desk).line().ifPresent(lines::add);
        lines.add(ahead(desk));
        lines.add(line(desk, "bottom.basis", new Basis(desk).sentences()));
        return Optional.of(new Part(name(), desk.word("section." + name()), List.of(new Block.KeyLines(lines))));
    }

    /** Where neither an agreement nor a meeting is new: the newest event, or state of affairs, without an issue. */
    private static Optional<Block.KeyLine> newestEvent(Desk desk) {
        return desk.between(Event.class).stream()
                .filter(event -> !desk.contested().tell(event) && !desk.isAhead(event.date()))
                .max(Comparator.comparing(Event::date, When.READING_ORDER).thenComparing(Event::id))
                .map(event -> line(desk, "bottom.event", asKnown(desk, event)));
    }

    /** A state of affairs is told with the day as of which it is known; an act has its date in the sentence. */
    private static Run asKnown(Desk desk, Event event) {
        EventSentences sentences = new EventSentences(desk);
        Run clause = sentences.clause(event);
        Run dated = event.date().shape() == When.Shape.BY
                ? desk.say()
                        .say(
                                "bottom.as-known",
                                clause,
                                desk.say().at(When.on(event.date().anchor())))
                : clause;
        return sentences.closed(dated, event);
    }

    static Block.KeyLine line(Desk desk, String label, Run content) {
        return new Block.KeyLine(desk.word(label), content.capitalised().content());
    }

    private static Block.KeyLine ahead(Desk desk) {
        List<Ahead.Item> items = new Ahead(desk).withinAYear();
        if (items.isEmpty()) {
            return line(desk, "bottom.ahead", Run.words(desk.word("bottom.nothing-ahead")));
        }
        Ahead.Item first = items.get(0);
        Run next = desk.say()
                .closed(
                        desk.say().say("bottom.next", desk.say().when(first.when()), first.what()),
                        desk.cites().marks(first.fact()));
        Run more = items.size() == 1 ? Run.EMPTY : desk.say().count("bottom.more-ahead", items.size() - 1);
        return line(desk, "bottom.ahead", desk.say().afterColon(List.of(next, more)));
    }
}
