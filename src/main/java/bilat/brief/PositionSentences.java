package bilat.brief;

import bilat.document.Block;
import bilat.fact.Position;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said on an issue: who, in what office, when, in what words. */
final class PositionSentences {
    // A quotation of more words is set as a block (house rule; style books say 40 to 100).
    private static final int MOST_WORDS_IN_TEXT = 40;

    private final Desk desk;
    private final Say say;
    private final People people;

    PositionSentences(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.people = desk.people();
    }

    /** "Supports, in favour of Azerbaijan." in bold, of positions that stand together. */
    Run stance(Optional<Position.Stance> taken, Position position) {
        return toward(taken, position).then(desk.word("stop")).capitalised().strong();
    }

    /** "supports, in favour of Azerbaijan" */
    private Run toward(Optional<Position.Stance> taken, Position position) {
        Run toward = position.toward()
                .map(actor -> say.say("stance.toward", desk.names().inSentence(actor, position.date())))
                .orElse(Run.EMPTY);
        return stance(taken).then(toward);
    }

    /** "supports, in favour of Azerbaijan; President X", in a cell: the stance, and in whose word it is known. */
    Run inShort(Position position) {
        Optional<Run> speaker = position.speaker()
                .map(id -> people.official(id, position.date(), People.Place.OWN_SIDE)
                        .run());
        Optional<Run> other = position.relayed()
                .map(id -> people.official(id, position.date(), People.Place.OWN_SIDE)
                        .goingOn());
        Run voice = other.flatMap(heard -> speaker.map(by -> say.say("changes.relayed", heard, by)))
                .or(() -> speaker)
                .orElseGet(() -> position.document()
                        .map(Run::typed)
                        .orElseGet(() -> say.say("changes.according", desk.publishers(position.sources()))));
        return say.semicolons(List.of(toward(position.stance(), position), voice));
    }

    private Run stance(Optional<Position.Stance> taken) {
        return taken.map(value -> Run.words(say.wording().get("stance", value)))
                .orElseGet(() -> Run.words(desk.word("stance.none")));
    }

    /** All that stand, as sentences; a second statement of one speaker on one day goes on with "and that". */
    Run statements(List<Position> standing) {
        Run said = Run.EMPTY;
        for (int i = 0; i < standing.size(); i++) {
            Position position = standing.get(i);
            boolean goesOn = i > 0 && together(standing.get(i - 1), position);
            boolean another = i + 1 < standing.size() && together(position, standing.get(i + 1));
            Run clause = goesOn
                    ? say.say("position.and-that", desk.prose(position.text()))
                    : clause(position, People.Place.OWN_SIDE).capitalised();
            said = said.isEmpty() ? clause : said.then(" ").then(clause);
            said = said.then(desk.word(another ? "semicolon" : "stop"))
                    .then(another ? Run.EMPTY : afterwards(position))
                    .then(desk.cites().marks(position));
        }
        return said;
    }

    private static boolean together(Position one, Position other) {
        return one.speaker().isPresent()
                && one.speaker().equals(other.speaker())
                && one.date().equals(other.date())
                && one.manner() == other.manner()
                && one.manner() != Position.Manner.REFERS
                && one.relayed().equals(other.relayed())
                && one.venue().equals(other.venue())
                && one.quote().isEmpty()
                && other.quote().isEmpty()
                && isPlain(one)
                && isPlain(other);
    }

    private static boolean isPlain(Position position) {
        return position.deniedBy().isEmpty()
                && position.retracted().isEmpty()
                && position.particulars().note().isEmpty();
    }

    /** Denials, retraction and remark, as sentences of their own. */
    private Run afterwards(Position position) {
        List<Run> more = new ArrayList<>();
        if (!position.deniedBy().isEmpty()) {
            more.add(say.sentence(
                    say.say("position.denied-by", desk.names().list(position.deniedBy(), position.date()))));
        }
        position.retracted().ifPresent(when -> more.add(say.sentence(say.say("position.retracted", say.at(when)))));
        position.particulars().note().ifPresent(note -> more.add(desk.prose(note)));
        Run joined = Run.join(more, " ");
        return joined.isEmpty() ? joined : Run.typed(" ").then(joined);
    }

    /** The words used, with their note marks, if they are so many that they are better read by themselves. */
    Optional<Block> quotation(Position position) {
        boolean endsInWords = position.manner() != Position.Manner.REFERS && !isHearsay(position);
        return position.quote()
                .filter(quote -> endsInWords && quote.split("\\s+").length > MOST_WORDS_IN_TEXT)
                .map(quote -> new Block.Quotation(say.say("quoted", Run.typed(quote))
                        .then(desk.cites().marks(position))
                        .content()));
    }

    /** "President X said in January 2019:", before a quotation of its own. */
    Run leadIn(Position position, People.Place place) {
        return clause(position, place, Run.words(desk.word("position.quoted-below")));
    }

    /** "President X said in January 2019 that TEXT", without a full stop. */
    Run clause(Position position, People.Place place) {
        Run words = position.quote()
                .map(quote -> say.say("position.quote", Run.typed(quote)))
                .orElseGet(() -> say.say("position.that", desk.prose(position.text())));
        return clause(position, place, words);
    }

    private Run clause(Position position, People.Place place, Run words) {
        if (position.manner() == Position.Manner.REFERS) {
            return say.say("position.refers", holder(position), desk.prose(position.text()), say.when(position.date()));
        }
        Optional<Run> speaker = position.speaker()
                .map(id -> people.official(id, position.date(), place).goingOn());
        if (isHearsay(position)) {
            String key = position.manner() == Position.Manner.STATES
                    ? ""
                    : "." + position.manner().word();
            return say.say(
                    "position.holds" + key,
                    desk.publishers(position.sources()),
                    holder(position),
                    words,
                    say.at(position.date()));
        }
        Run who = speaker.orElseGet(() -> holder(position));
        Run when = venue(position).then(say.at(position.date())).then(document(position));
        Run verb = relayed(position, when, place)
                .orElseGet(() -> say.say("position." + position.manner().word(), when));
        return who.then(" ").then(verb).then(words);
    }

    /** What a publisher says that somebody holds, without a speaker, a document or a voice of the holder's own. */
    boolean isHearsay(Position position) {
        return position.manner() != Position.Manner.REFERS
                && position.speaker().isEmpty()
                && position.document().isEmpty()
                && !inOwnVoice(position);
    }

    private Optional<Run> relayed(Position position, Run when, People.Place place) {
        String key = switch (position.manner()) {
            case REPORTS -> "position.relayed";
            case DENIES, PROPOSES -> "position.on-behalf." + position.manner().word();
            case STATES, REFERS -> "position.on-behalf";
        };
        return position.relayed()
                .map(id -> say.say(
                        key, when, people.official(id, position.date(), place).goingOn()));
    }

    private Run venue(Position position) {
        return position.venue()
                .map(text -> say.say("position.venue", Run.typed(text)))
                .orElse(Run.EMPTY);
    }

    private Run document(Position position) {
        return position.document()
                .map(symbol -> say.say("position.document", Run.typed(symbol)))
                .orElse(Run.EMPTY);
    }

    private Run holder(Position position) {
        return desk.names().inSentence(position.holder(), position.date());
    }

    /** Whether a source of the holder's own, or the document itself, says so; then nobody else's word is printed. */
    boolean inOwnVoice(Position position) {
        return position.sources().stream()
                .filter(citation -> citation.reports().isEmpty())
                .flatMap(citation -> desk.source(citation).stream())
                .anyMatch(source -> source.side().equals(Optional.of(position.holder()))
                        || source.type().equals(Optional.of(Source.Type.OFFICIAL)));
    }

    /** "opposes (on 3 May 2019; retracted on 4 May 2019)", for the history of a holder. */
    Run earlier(Position position) {
        Run denied = position.deniedBy().isEmpty()
                ? Run.EMPTY
                : say.say("position.then-denied", desk.names().list(position.deniedBy(), position.date()));
        Run retracted = position.retracted()
                .map(when -> say.say("position.then-retracted", say.at(when)))
                .orElse(Run.EMPTY);
        return say.say(
                "position.earlier-item", stance(position.stance()), say.at(position.date()), denied.then(retracted));
    }
}
