package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.DiplomaticRelations;
import java.util.List;

/** Acts on diplomatic relations in sentences. */
final class RelationsSentences {
    private RelationsSentences() {}

    static Run sentence(Desk desk, DiplomaticRelations relations) {
        return desk.say()
                .sentence(clause(desk, relations))
                .then(desk.remark(relations.particulars().note()))
                .then(desk.cites().marks(relations));
    }

    /** "diplomatic relations were established on D"; "A recognised B on D" where it has a direction. */
    static Run clause(Desk desk, DiplomaticRelations relations) {
        Say say = desk.say();
        Run when = say.at(relations.date());
        String reached = switch (relations.status()) {
            case UPGRADED, DOWNGRADED -> "relations.to-level";
            case RECOGNISED, ESTABLISHED, SUSPENDED, SEVERED, RESTORED -> "relations.level";
        };
        Run level =
                relations.level().map(text -> say.say(reached, Run.typed(text))).orElse(Run.EMPTY);
        String act = "relations." + relations.status().word();
        if (relations.by().isEmpty()) {
            return say.say(act, when, level);
        }
        Run by = desk.names().list(relations.by(), relations.date());
        List<Actor> others = relations.parties().stream()
                .filter(party -> !relations.by().contains(party))
                .toList();
        return others.isEmpty()
                ? say.say(act + ".jointly", when, level, by)
                : say.say(act + ".by", when, level, by, desk.names().list(others, relations.date()));
    }
}
