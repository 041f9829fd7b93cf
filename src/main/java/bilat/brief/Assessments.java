package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Assessment;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The newest judgement of each kind, apart from the facts. */
final class Assessments implements Section {
    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        AssessmentSentences sentences = new AssessmentSentences(desk);
        List<Block> blocks = new ArrayList<>();
        List<When> dates = new ArrayList<>();
        for (Assessment.Kind kind : Assessment.Kind.values()) {
            if (kind == Assessment.Kind.BOTTOM_LINE) {
                continue;
            }
            newest(desk, kind).ifPresent(assessment -> {
                blocks.add(new Block.Paragraph(sentences.whole(assessment).content()));
                dates.add(assessment.date());
            });
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        new Ages(desk)
                .span(dates)
                .map(span -> desk.say().sentence(desk.say().say("assessment.age", span)))
                .ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** The newest of a kind between the two. */
    static Optional<Assessment> newest(Desk desk, Assessment.Kind kind) {
        return desk.between(Assessment.class).stream()
                .filter(assessment -> assessment.kind() == kind)
                .max(Comparator.comparing(Assessment::date, When.READING_ORDER));
    }
}
