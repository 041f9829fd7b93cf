package bilat.brief;

import bilat.fact.Assessment;
import bilat.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/** Judgements: labelled, dated, with their confidence in one sentence and their likelihood in another (ICD 203). */
final class AssessmentSentences {
    private final Desk desk;
    private final Say say;

    AssessmentSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** "Outlook of 3 May 2026 (author). TEXT. Likelihood: likely. Confidence: moderate. It rests on four facts." */
    Run whole(Assessment assessment) {
        Run kind = Run.words(say.wording().get("assessment", assessment.kind())).capitalised();
        Run head = say.say("assessment.head", kind, say.when(assessment.date()));
        Run by = assessment
                .author()
                .map(author -> say.say("in-brackets", head, Run.typed(author)))
                .orElse(head);
        List<Run> said = new ArrayList<>();
        said.add(by.then(desk.word("stop")).strong());
        said.add(judgement(assessment));
        return Run.join(said, " ");
    }

    /** The judgement itself with what qualifies it. */
    Run judgement(Assessment assessment) {
        List<Run> said = new ArrayList<>();
        said.add(say.sentence(desk.prose(assessment.text()), Run.EMPTY));
        assessment
                .likelihood()
                .ifPresent(word -> said.add(
                        say.say("assessment.likelihood", Run.words(say.wording().get("likelihood", word)))));
        assessment
                .confidence()
                .ifPresent(word -> said.add(
                        say.say("assessment.confidence", Run.words(say.wording().get("confidence", word)))));
        assessment.particulars().note().ifPresent(note -> said.add(desk.prose(note)));
        List<Fact> basis = basis(assessment);
        if (!basis.isEmpty()) {
            said.add(say.count("assessment.basis", basis.size()));
        }
        return Run.join(said, " ")
                .then(desk.cites().marks(assessment))
                .then(desk.cites().marksOf(basis));
    }

    private List<Fact> basis(Assessment assessment) {
        return desk.dossier().facts().facts().stream()
                .filter(fact -> assessment.basis().contains(fact.id()))
                .toList();
    }
}
