package bilat.brief;

import bilat.document.Block;
import bilat.fact.Conflicts;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.ArrayList;
import java.util.List;

/** Where sources differ: each value with who says so, none preferred. */
final class Conflicting {
    private final Desk desk;
    private final Say say;
    private final FigureSentences figures;

    Conflicting(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.figures = new FigureSentences(desk);
    }

    /** The values of a figure that nobody disputes, a sentence each. */
    List<Run> undisputed(Figure figure) {
        List<Figure.Value> disputed = Conflicts.disputed(figure);
        List<Run> said = new ArrayList<>();
        for (Figure.Value value : figure.values()) {
            if (!disputed.contains(value)) {
                said.add(say.sentence(
                        figures.clause(figure, value), desk.cites().marks(value.sources())));
            }
        }
        return said;
    }

    /** A callout for each thing on which the sources of a fact differ. */
    List<Block> callouts(Fact fact) {
        List<Block> callouts = new ArrayList<>();
        for (Conflicts.Conflict conflict : Conflicts.of(fact)) {
            List<Run> values = new ArrayList<>();
            for (Conflicts.Reading reading : conflict.readings()) {
                Run who = desk.publishers(reading.sources());
                Run marks = desk.cites().marks(reading.sources());
                values.add(say.say("differ.value", value(fact, reading), who.then(marks)));
            }
            Run what = what(fact, conflict);
            Run text = say.say("differ", what, Run.join(values, desk.word(separator(conflict))))
                    .then(desk.word("stop"))
                    .then(fact instanceof Figure ? desk.remark(fact.particulars().note()) : Run.EMPTY);
            callouts.add(new Block.Callout(desk.word("differ.head"), text.capitalised().content()));
        }
        return callouts;
    }

    private static String separator(Conflicts.Conflict conflict) {
        boolean numbers = conflict.figureValues().isPresent();
        return numbers ? "list.comma" : "list.semicolon";
    }

    private Run value(Fact fact, Conflicts.Reading reading) {
        return reading.number()
                .map(value -> figures.amount((Figure) fact, value))
                .orElseGet(() -> new FieldValues(desk).run(reading.text()));
    }

    private Run what(Fact fact, Conflicts.Conflict conflict) {
        if (fact instanceof Figure figure && conflict.figureValues().isPresent()) {
            Run measure = Run.typed(figure.measure()).then(figures.flow(figure));
            return say.say("differ.figure", measure, say.at(conflict.figureValues().get()));
        }
        return say.say(
                "differ.field",
                Run.words(desk.say().wording().find("field-name." + conflict.field()).orElse(conflict.field())),
                new Titles(desk).of(fact));
    }
}
