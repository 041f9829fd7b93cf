package bilat.brief;

import bilat.fact.Coverage;
import bilat.fact.Figure;
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

    /** One sentence a value, for the figures that count one of these. */
    List<Run> sentences(Set<Figure.Counts> counted) {
        List<Run> told = new ArrayList<>();
        for (Figure figure : figures(counted)) {
            for (Figure.Value value : figure.values()) {
                told.add(sentence(figure, value));
            }
        }
        return told;
    }

    /** The figures between the two that count one of these. */
    List<Figure> figures(Set<Figure.Counts> counted) {
        return desk.between(Figure.class).stream()
                .filter(figure -> !Contested.tells(desk, figure))
                .filter(figure -> figure.counts().filter(counted::contains).isPresent())
                .toList();
    }

    private Run sentence(Figure figure, Figure.Value value) {
        Run marks = desk.cites().marks(value.sources());
        Run note = desk.remark(figure.particulars().note());
        Run remark = note.isEmpty() ? note : note.then(marks);
        Run clause = sentences.clause(figure, value).capitalised();
        Optional<Coverage.Gap> gap = Coverage.gaps(desk.dossier()).stream()
                .filter(each -> each.figure().equals(figure) && each.value().equals(value))
                .findFirst();
        return gap.map(difference -> notAll(clause, marks, difference, remark))
                .orElseGet(() -> clause.then(desk.word("stop")).then(marks).then(remark));
    }

    private Run notAll(Run clause, Run marks, Coverage.Gap gap, Run remark) {
        return clause.then(desk.word("semicolon"))
                .then(marks)
                .then(" ")
                .then(onFile(desk, gap))
                .then(desk.word("stop"))
                .then(remark);
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
