package bilat.brief;

import bilat.fact.Coverage;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a source counts between the two, held against what is on file. */
final class CountedFigures {
    private final Desk desk;
    private final Say say;
    private final FigureSentences sentences;

    CountedFigures(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.sentences = new FigureSentences(desk);
    }

    /** Whether a fact is a figure that counts these. */
    static boolean counts(Fact fact, Figure.Counts counted) {
        return fact instanceof Figure figure && figure.counts().equals(Optional.of(counted));
    }

    /** One sentence a value, for the figures that count one of these. */
    List<Run> sentences(Set<Figure.Counts> counted) {
        List<Run> told = new ArrayList<>();
        for (Figure figure : figures(counted)) {
            for (Figure.Value value : figure.values()) {
                Run sentence = sentence(figure, value);
                boolean last = value.equals(figure.values().get(figure.values().size() - 1));
                told.add(last ? sentence.then(sentences.remark(figure)) : sentence);
            }
        }
        return told;
    }

    /** The periods that such figures are told of. */
    List<When> periods(Set<Figure.Counts> counted) {
        return figures(counted).stream()
                .flatMap(figure -> figure.values().stream())
                .map(Figure.Value::period)
                .toList();
    }

    /** The figures between the two that count one of these. */
    List<Figure> figures(Set<Figure.Counts> counted) {
        return desk.between(Figure.class).stream()
                .filter(figure -> !desk.contested().tell(figure))
                .filter(figure -> figure.counts().filter(counted::contains).isPresent())
                .toList();
    }

    private Run sentence(Figure figure, Figure.Value value) {
        Marked clause = new Marked(
                sentences.clause(figure, value).capitalised(), desk.cites().marks(value.sources()));
        List<Marked> said = new ArrayList<>(List.of(clause));
        Coverage.gaps(desk.dossier()).stream()
                .filter(gap -> gap.figure().equals(figure) && gap.value().equals(value))
                .map(gap -> new Marked(onFile(desk, gap), Run.EMPTY))
                .findFirst()
                .ifPresent(said::add);
        return Marked.sentence(desk, said);
    }

    /** "none of them is on file"; where more are on file than counted, how many. */
    static Run onFile(Desk desk, Coverage.Gap gap) {
        int onFile = gap.onFile();
        Say say = desk.say();
        if (gap.value().number().compareTo(BigDecimal.valueOf(onFile)) < 0) {
            return say.say("figure.more-on-file", say.number(onFile));
        }
        return onFile == 0 ? Run.words(desk.word("figure.none-on-file")) : say.count("figure.on-file", onFile);
    }
}
