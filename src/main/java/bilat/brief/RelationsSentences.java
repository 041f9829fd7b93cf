package bilat.brief;

import bilat.fact.DiplomaticRelations;

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
        Run level = relations
                .level()
                .map(text -> say.say("relations.level", Run.typed(text)))
                .orElse(Run.EMPTY);
        String act = "relations." + relations.status().word();
        if (relations.by().isEmpty()) {
            return say.say(act, when, level);
        }
        Run by = desk.names().list(relations.by(), relations.date());
        Run other = relations.by().size() == 1
                ? desk.names()
                        .inSentence(desk.dossier().pair().other(relations.by().get(0)), relations.date())
                : Run.EMPTY;
        return say.say(act + (other.isEmpty() ? ".jointly" : ".by"), when, level, by, other);
    }
}
