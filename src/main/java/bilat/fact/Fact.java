package bilat.fact;

import java.util.List;
import java.util.Optional;

/** Something on record between or about countries, with its sources. Sealed; readers go through a {@link Visitor}. */
public sealed interface Fact
        permits Agreement,
                Position,
                Meeting,
                Event,
                DiplomaticRelations,
                Mission,
                Mechanism,
                Figure,
                Post,
                Assessment,
                Point {

    /** What it has in common with every other fact. */
    Particulars particulars();

    /** The same with something else in what it has in common with others. */
    Fact with(Particulars other);

    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    default FactId id() {
        return particulars().id();
    }

    default List<Citation> sources() {
        return particulars().sources();
    }

    default Optional<String> issue() {
        return particulars().issue();
    }

    default List<Actor> parties() {
        return particulars().parties();
    }

    default Marking marking() {
        return particulars().marking();
    }

    /** One method per kind, and no defaults: a new kind breaks every reader at compile time. */
    interface Visitor<R> {
        R agreement(Agreement agreement);

        R position(Position position);

        R meeting(Meeting meeting);

        R event(Event event);

        R diplomaticRelations(DiplomaticRelations relations);

        R mission(Mission mission);

        R mechanism(Mechanism mechanism);

        R figure(Figure figure);

        R post(Post post);

        R assessment(Assessment assessment);

        R point(Point point);
    }
}
