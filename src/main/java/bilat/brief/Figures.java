package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers over time; what the two sides' own statistics say of one flow stands side by side, never added. */
final class Figures implements Section {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Figure;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Figure> figures = figures(desk);
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        FigureSentences sentences = new FigureSentences(desk);
        Conflicting conflicts = new Conflicting(desk);
        List<Block.Row> rows = new ArrayList<>();
        List<Block> callouts = new ArrayList<>();
        List<Run> notes = new ArrayList<>();
        for (List<Figure> same : mirrors(figures)) {
            rows.addAll(rows(desk, sentences, same));
            callouts.addAll(conflicts.callouts(same));
            same.forEach(figure -> {
                if (Conflicting.undisputed(figure, desk).size()
                        == figure.values().size()) {
                    figure.particulars()
                            .note()
                            .ifPresent(note ->
                                    notes.add(desk.prose(note).then(desk.cites().marksOf(List.of(figure)))));
                }
            });
        }
        List<Block> blocks = new ArrayList<>(new FigurePictures(desk).of(figures));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            Cells.column(desk, "figures.measure", Block.Role.TEXT),
                            Cells.column(desk, "figures.period", Block.Role.DATE),
                            Cells.column(desk, "figures.value", Block.Role.NUMBER),
                            Cells.column(desk, "figures.according", Block.Role.TEXT)),
                    rows));
        }
        if (!notes.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(notes, " ").content()));
        }
        blocks.addAll(callouts);
        List<When> dates =
                figures.stream().flatMap(figure -> Moments.of(figure).stream()).toList();
        new Ages(desk).factsOf(dates).ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static List<Figure> figures(Desk desk) {
        return desk.between(Figure.class).stream()
                .filter(figure -> figure.counts().isEmpty() && !desk.contested().tell(figure))
                .sorted(Comparator.comparing(Figure::measure).thenComparing(figure -> figure.id()))
                .toList();
    }

    /** Figures of one measure in one direction together, so that two reporters stand one under the other. */
    private static List<List<Figure>> mirrors(List<Figure> figures) {
        Map<String, List<Figure>> same = new TreeMap<>();
        for (Figure figure : figures) {
            same.computeIfAbsent(measured(figure), all -> new ArrayList<>()).add(figure);
        }
        return List.copyOf(same.values());
    }

    /** What a figure measures, and in which direction: the same of two reporters. */
    static String measured(Figure figure) {
        return figure.measure() + "\u0000" + figure.from().map(Actor::id).orElse("") + "\u0000"
                + figure.to().map(Actor::id).orElse("");
    }

    private record Reported(Figure figure, Figure.Value value) {}

    private static List<Block.Row> rows(Desk desk, FigureSentences sentences, List<Figure> same) {
        List<Reported> all = new ArrayList<>();
        for (Figure figure : same) {
            Conflicting.undisputed(figure, desk).forEach(value -> all.add(new Reported(figure, value)));
        }
        all.sort(Comparator.comparing((Reported one) -> one.value().period(), When.READING_ORDER.reversed())
                .thenComparing(one -> one.figure().id()));
        List<Block.Row> rows = new ArrayList<>();
        for (Reported one : all) {
            Run measure = rows.isEmpty()
                    ? Run.typed(one.figure().measure()).capitalised().then(sentences.flow(one.figure()))
                    : Run.EMPTY;
            rows.add(Cells.row(
                    measure,
                    desk.say().when(one.value().period()),
                    sentences.amount(one.figure(), one.value()),
                    sentences
                            .whose(one.figure(), one.value())
                            .capitalised()
                            .then(desk.cites().marks(one.value().sources()))));
        }
        return rows;
    }
}
