package bilat.brief;

import bilat.document.Inline;
import bilat.fact.Agreement;
import java.util.ArrayList;
import java.util.List;

/** Where an agreement is registered, kept and to be read, and what it reaches. */
final class AgreementPapers {
    private final Desk desk;
    private final Say say;

    AgreementPapers(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    List<Run> of(Agreement agreement) {
        List<Run> said = new ArrayList<>();
        if (!agreement.territories().isEmpty()) {
            add(said, "paper.territories", typed(agreement.territories()));
        }
        agreement.registration().ifPresent(text -> add(said, "paper.registration", Run.typed(text)));
        if (!agreement.references().isEmpty()) {
            add(said, "paper.references", typed(agreement.references()));
        }
        agreement.depositary().ifPresent(text -> add(said, "paper.depositary", Run.typed(text)));
        agreement.link().ifPresent(link -> said.add(say.say("paper.link", Run.of(new Inline.Link(link)))));
        return said;
    }

    private Run typed(List<String> texts) {
        return say.list(texts.stream().map(Run::typed).toList());
    }

    private void add(List<Run> said, String key, Run slot) {
        said.add(say.sentence(say.say(key, slot)));
    }
}
