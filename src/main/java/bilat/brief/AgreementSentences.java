package bilat.brief;

import bilat.document.Block;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An agreement in sentences: what it is, what was done with it, and what holds of it. */
final class AgreementSentences {
    private final Desk desk;
    private final Say say;
    private final Agreements.Statuses statuses;
    private final AgreementActs acts;

    AgreementSentences(Desk desk, Agreements.Statuses statuses) {
        this.desk = desk;
        this.say = desk.say();
        this.statuses = statuses;
        this.acts = new AgreementActs(desk);
    }

    /** One agreement by itself: bold title, sentences, status, marks. */
    Run whole(Agreement agreement) {
        List<Run> sentences = new ArrayList<>();
        sentences.add(Run.typed(agreement.title()).then(desk.word("stop")).strong());
        sentences.addAll(kind(agreement, Optional.empty()));
        sentences.addAll(acts.of(agreement));
        agreement.summary().ifPresent(summary -> sentences.add(desk.prose(summary)));
        sentences.add(say.say("agreement.status", status(agreement)));
        return Run.join(sentences, " ")
                .then(desk.remark(agreement.particulars().note()))
                .then(desk.cites().marks(agreement));
    }

    /** One of many parties: bold title, between whom, acts, summary. */
    Run among(Agreement agreement) {
        Run head = Run.typed(agreement.title())
                .strong()
                .then(say.say("agreement.among", desk.names().list(agreement.parties(), desk.today())));
        List<Run> sentences = new ArrayList<>();
        sentences.add(head);
        sentences.addAll(acts.of(agreement));
        agreement.summary().ifPresent(summary -> sentences.add(desk.prose(summary)));
        AgreementStatus status = statuses.of(agreement);
        if (status.kind() != AgreementStatus.Kind.SIGNED) {
            sentences.add(say.say("agreement.status", status(agreement)));
        }
        if (status.kind() == AgreementStatus.Kind.IN_FORCE) {
            new BoundSides(desk).sentence(agreement, status).ifPresent(sentences::add);
        }
        return Run.join(sentences, " ")
                .then(desk.remark(agreement.particulars().note()))
                .then(desk.cites().marks(agreement));
    }

    /** One of several: title and summary, acts, status. */
    Block.Row row(Agreement agreement) {
        return row(agreement, Optional.empty());
    }

    /** The same under the heading of a field. */
    Block.Row row(Agreement agreement, Optional<Agreement.Field> told) {
        Run title = Run.join(
                List.of(
                        Run.typed(agreement.title()).then(desk.word("stop")).strong(),
                        Run.join(kind(agreement, told), " "),
                        agreement.summary().map(desk::prose).orElse(Run.EMPTY)),
                " ");
        Run done = Run.join(acts.of(agreement), " ");
        return Cells.row(
                title,
                done.isEmpty() ? Run.of(desk.notOnRecord()) : done,
                status(agreement)
                        .capitalised()
                        .then(desk.remark(agreement.particulars().note()))
                        .then(desk.cites().marks(agreement)));
    }

    /** What the title leaves open: kind, who concluded it, what it is about. */
    private List<Run> kind(Agreement agreement, Optional<Agreement.Field> told) {
        List<Run> said = new ArrayList<>();
        String type = say.wording().get("agreement", agreement.type());
        if (agreement.type() != Agreement.Type.OTHER && !Titles.says(agreement.title(), type)) {
            said.add(Run.words(type));
        }
        agreement.level().ifPresent(level -> said.add(Run.words(say.wording().get("level", level))));
        List<Run> fields = agreement.fields().stream()
                .filter(field -> !told.equals(Optional.of(field)))
                .filter(field -> field != Agreement.Field.OTHER)
                .filter(field -> !Titles.says(agreement.title(), say.wording().get("field", field)))
                .map(field -> Run.words(say.wording().get("field", field)))
                .toList();
        if (!fields.isEmpty()) {
            said.add(say.list(fields));
        }
        if (agreement.framework()) {
            said.add(Run.words(desk.word("agreement.framework")));
        }
        Run kind = Run.join(said, desk.word("list.semicolon"));
        return kind.isEmpty() ? List.of() : List.of(say.sentence(kind));
    }

    /** "signed; neither entry into force nor binding force is on record." */
    Run status(Agreement agreement) {
        return new StatusSentences(desk).of(agreement, statuses.of(agreement));
    }
}
