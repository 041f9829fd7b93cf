package bilat.brief;

import bilat.document.Block;
import bilat.fact.Conflict;
import bilat.fact.Conflicts;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where sources differ: each value with who says so, none preferred. */
final class Conflicting {
    private static final String WORDING = "text";

    private final Desk desk;
    private final Say say;
    private final FigureSentences figures;

    Conflicting(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.figures = new FigureSentences(desk);
    }

    /** The values of a figure that nobody disputes. */
    static List<Figure.Value> undisputed(Figure figure, Desk desk) {
        Set<When> disputed = Conflicts.in(List.of(figure), desk.dossier().facts()).stream()
                .flatMap(conflict -> conflict.period().stream())
                .collect(Collectors.toSet());
        return figure.values().stream()
                .filter(value -> !disputed.contains(value.period()))
                .toList();
    }

    /** Whether the very words of a fact are what sources differ on, so that a callout tells them. */
    static boolean inWording(Fact fact) {
        return fact.particulars().variants().stream()
                .anyMatch(variant -> variant.field().equals(WORDING));
    }

    /** A callout for each thing on which the sources of some facts differ. */
    List<Block> callouts(List<? extends Fact> facts) {
        List<Block> callouts = new ArrayList<>();
        for (Conflict conflict : Conflicts.in(facts, desk.dossier().facts())) {
            callouts.add(
                    new Block.Callout(desk.word("differ.head"), text(conflict).content()));
        }
        return callouts;
    }

    private Run text(Conflict conflict) {
        List<Run> claims = new ArrayList<>();
        for (Conflict.Claim claim : conflict.claims()) {
            Run who = desk.publishers(claim.sources());
            Run marks = desk.cites().marks(claim.sources());
            claims.add(say.say("differ.value", value(conflict, claim), who.then(marks)));
        }
        String separator = desk.word(conflict.period().isPresent() ? "list.comma" : "list.semicolon");
        Run remark = conflict.period().isPresent()
                ? desk.remark(conflict.fact().particulars().note())
                : Run.EMPTY;
        Run joined = Run.join(claims, separator);
        Run what = what(conflict);
        Run said = what.isEmpty() ? joined : say.say("differ", what, joined);
        return say.sentence(said).then(remark);
    }

    private Run value(Conflict conflict, Conflict.Claim claim) {
        if (conflict.fact() instanceof Figure figure && conflict.period().isPresent()) {
            return figures.amount(figure, claim.value(), claim.qualifier());
        }
        return new FieldValues(desk).run(claim.value());
    }

    private Run what(Conflict conflict) {
        if (conflict.fact() instanceof Figure figure && conflict.period().isPresent()) {
            Run measure = Run.typed(figure.measure()).then(figures.flow(figure));
            return say.say("differ.figure", measure, say.at(conflict.period().get()));
        }
        if (conflict.field().equals(WORDING)) {
            return Moments.of(conflict.fact()).stream()
                    .filter(when -> when.shape() != When.Shape.BY)
                    .findFirst()
                    .map(say::at)
                    .orElse(Run.EMPTY);
        }
        Run field = Run.words(
                desk.say().wording().find("field-name." + conflict.field()).orElse(conflict.field()));
        return say.say("differ.field", field, new Titles(desk).of(conflict.fact()));
    }
}
