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
        List<Run> said = judgement(assessment);
        said.set(0, said.get(0).capitalised());
        said.add(0, say.closed(by, Run.EMPTY).strong());
        return Run.join(said, " ").then(marks(assessment));
    }

    /** The same where its label says that it is a judgement: its date and author come last. */
    Run bottomLine(Assessment assessment) {
        Run when = say.when(assessment.date());
        Run dated = assessment
                .author()
                .map(author -> say.say("in-brackets", when, Run.typed(author)))
                .orElse(when);
        List<Run> said = judgement(assessment);
        said.add(say.say("bottom.assessed", dated));
        return say.afterColon(said).then(marks(assessment));
    }

    /** The judgement without its date, in a cell. */
    Run undated(Assessment assessment) {
        return say.afterColon(judgement(assessment));
    }

    /** The judgement itself, without a capital, with what qualifies it. */
    private List<Run> judgement(Assessment assessment) {
        List<Run> said = new ArrayList<>();
        said.add(say.closed(desk.prose(assessment.text()), Run.EMPTY));
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
        return said;
    }

    /** What it cites and what its basis cites. */
    private Run marks(Assessment assessment) {
        List<Fact> facts = new ArrayList<>(basis(assessment));
        facts.add(0, assessment);
        return desk.cites().marksOf(facts);
    }

    private List<Fact> basis(Assessment assessment) {
        return desk.dossier().facts().facts().stream()
                .filter(fact -> assessment.basis().contains(fact.id()))
                .toList();
    }
}
