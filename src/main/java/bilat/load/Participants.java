package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Meeting;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Somebody who took part: an official's id, {@code {official, as}}, or {@code {name, for, title}}. */
final class Participants implements Type<Meeting.Participant> {
    static final Type<Meeting.Participant> TYPE = new Participants();

    private static final Field<Meeting.Participant, Optional<String>> OFFICIAL =
            Field.optional("official", References.OFFICIAL, Meeting.Participant::official, "an official on file");
    private static final Field<Meeting.Participant, Optional<String>> AS =
            Field.optional("as", Types.TEXT, Meeting.Participant::as, "the capacity on that day");
    private static final Field<Meeting.Participant, Optional<String>> NAME =
            Field.optional("name", Types.TEXT, Meeting.Participant::name, "someone who is not on file");
    private static final Field<Meeting.Participant, Optional<Actor>> FOR =
            Field.optional("for", References.ACTOR, Meeting.Participant::on, "whom someone not on file came for");
    private static final Field<Meeting.Participant, Optional<String>> TITLE =
            Field.optional("title", Types.TEXT, Meeting.Participant::title, "of someone not on file");

    static final Shape<Meeting.Participant> SHAPE = new Shape<>(
            "participant",
            List.of(OFFICIAL, AS, NAME, FOR, TITLE),
            (values, in) -> new Meeting.Participant(
                    values.get(OFFICIAL), values.get(AS), values.get(NAME), values.get(FOR), values.get(TITLE)));

    @Override
    public Optional<Meeting.Participant> read(Node node, Reading in) {
        if (node instanceof ScalarNode) {
            return References.OFFICIAL
                    .read(node, in)
                    .map(id -> new Meeting.Participant(
                            Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Optional<Meeting.Participant> participant = SHAPE.read(node, in);
        if (!participant.map(Participants::isEither).orElse(true)) {
            in.problem(
                    node,
                    "participant-invalid",
                    "a participant is either an official on file or a name",
                    "write {official: ID, as: CAPACITY} or {name: NAME, for: COUNTRY, title: TITLE}");
            return Optional.empty();
        }
        return participant;
    }

    /** On file with a capacity, or a name with whom the person came for and as what. */
    private static boolean isEither(Meeting.Participant who) {
        return who.official().isPresent()
                ? who.name().isEmpty() && who.on().isEmpty() && who.title().isEmpty()
                : who.name().isPresent() && who.as().isEmpty();
    }

    @Override
    public void write(Meeting.Participant value, Json out) {
        SHAPE.write(value, out);
    }

    @Override
    public String name() {
        return "participant";
    }
}
