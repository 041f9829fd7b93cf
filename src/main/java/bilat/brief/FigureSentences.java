package bilat.brief;

import bilat.fact.Figure;
import bilat.fact.When;
import java.util.List;
import java.util.Optional;

/** Figures and their values in sentences. */
final class FigureSentences {
    private final Desk desk;
    private final Say say;

    FigureSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** "memoranda and agreements signed in 2016: 11, according to X", without a full stop. */
    Run clause(Figure figure, Figure.Value value) {
        boolean open = value.period().shape() == When.Shape.BY;
        Run when = say.at(value.period());
        Run measure = Run.typed(figure.measure()).then(flow(figure));
        return say.say(
                open ? "figure.open" : "figure.dated", measure, when, amount(figure, value), whose(figure, value));
    }

    /** "more than 10", "about 20 per cent": the number as typed. */
    Run amount(Figure figure, Figure.Value value) {
        return amount(figure, value.text(), value.qualifier());
    }

    /** The same of a number that stands apart from its value. */
    Run amount(Figure figure, String text, Optional<Figure.Qualifier> qualifier) {
        Run number = number(text, qualifier);
        return figure.unit()
                .map(unit -> say.say("figure.unit", number, Run.typed(unit)))
                .orElse(number);
    }

    /** "more than 10", without a unit. */
    Run number(String text, Optional<Figure.Qualifier> qualifier) {
        Run number = Run.typed(text);
        return qualifier.map(how -> say.say("qualifier." + how.word(), number)).orElse(number);
    }

    /** The note on a figure, a blank before it and its marks behind it; empty where there is none. */
    Run remark(Figure figure) {
        Run remark = desk.remark(figure.particulars().note());
        return remark.isEmpty() ? remark : remark.then(desk.cites().marksOf(List.of(figure)));
    }

    /** The reporter, else the publishers. */
    Run whose(Figure figure, Figure.Value value) {
        return figure.reporter()
                .map(reporter -> desk.names().inSentence(reporter, value.period()))
                .orElseGet(() -> desk.publishers(value.sources()));
    }

    /** " from A to B", for a flow that has a direction. */
    Run flow(Figure figure) {
        if (figure.from().isEmpty() || figure.to().isEmpty()) {
            return Run.EMPTY;
        }
        return say.say(
                "figure.flow",
                desk.names().inSentence(figure.from().get(), desk.today()),
                desk.names().inSentence(figure.to().get(), desk.today()));
    }
}
