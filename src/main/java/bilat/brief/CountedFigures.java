package bilat.brief;

import bilat.fact.Coverage;
import bilat.fact.Figure;
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
                .filter(figure -> figure.issue().isEmpty())
                .filter(figure -> figure.counts().filter(counted::contains).isPresent())
                .toList();
    }

    private Run sentence(Figure figure, Figure.Value value) {
        Run marks = desk.cites().marks(value.sources());
        Run remark = desk.remark(figure.particulars().note());
        Run clause = sentences.clause(figure, value).capitalised();
        Optional<Coverage.Gap> gap = Coverage.gaps(desk.dossier()).stream()
                .filter(each -> each.figure().equals(figure) && each.value().equals(value))
                .findFirst();
        return gap.map(Coverage.Gap::onFile)
                .map(onFile -> notAll(clause, marks, onFile, remark))
                .orElseGet(() -> clause.then(desk.word("stop")).then(marks).then(remark));
    }

    private Run notAll(Run clause, Run marks, int onFile, Run remark) {
        return clause.then(desk.word("semicolon"))
                .then(marks)
                .then(" ")
                .then(onFile(onFile))
                .then(desk.word("stop"))
                .then(remark);
    }

    private Run onFile(int onFile) {
        return onFile == 0 ? Run.words(desk.word("figure.none-on-file")) : say.count("figure.on-file", onFile);
    }
}
