package bilat.fact;

/** The name of the collection in which a fact stands; that of a post is {@code officials}. */
public final class CollectionName implements Fact.Visitor<String> {
    private static final CollectionName NAMES = new CollectionName();

    private CollectionName() {}

    /** Of a fact. */
    public static String of(Fact fact) {
        return fact.accept(NAMES);
    }

    @Override
    public String agreement(Agreement agreement) {
        return "agreements";
    }

    @Override
    public String position(Position position) {
        return "positions";
    }

    @Override
    public String meeting(Meeting meeting) {
        return "meetings";
    }

    @Override
    public String event(Event event) {
        return "events";
    }

    @Override
    public String diplomaticRelations(DiplomaticRelations relations) {
        return "diplomatic-relations";
    }

    @Override
    public String mission(Mission mission) {
        return "missions";
    }

    @Override
    public String mechanism(Mechanism mechanism) {
        return "mechanisms";
    }

    @Override
    public String figure(Figure figure) {
        return "figures";
    }

    @Override
    public String post(Post post) {
        return "officials";
    }

    @Override
    public String assessment(Assessment assessment) {
        return "assessments";
    }

    @Override
    public String point(Point point) {
        return "points";
    }
}
