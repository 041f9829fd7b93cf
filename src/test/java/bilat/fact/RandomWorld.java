package bilat.fact;

import static bilat.fact.FactBuilders.maybe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Facts of every kind with random markings and references; a text holds the id of its record or its source. */
final class RandomWorld {
    private static final int MANY = 6;

    private final Random random;
    private final List<Pair> pairs;
    private final Function<Random, When> dates;
    private final World world = new World();
    private int next;

    /** Of one pair. */
    RandomWorld(Random random) {
        this(random, List.of(FactBuilders.PAIR), 24, DatesPropertiesTest::when);
    }

    /** Of several pairs, among which the facts are dealt out. */
    RandomWorld(Random random, List<Pair> pairs, int facts, Function<Random, When> dates) {
        this.random = random;
        this.pairs = pairs;
        this.dates = dates;
        for (int i = 0; i < MANY; i++) {
            Source source = FactBuilders.source("source" + i + ".", date(), marking());
            world.add(random.nextInt(3) > 0 ? source : FactBuilders.via(source, any("source")));
            world.add(new Issue(
                    any(i, "issue"),
                    "name " + any(i, "issue"),
                    Optional.empty(),
                    background(),
                    List.of(actor()),
                    citations(),
                    marking()));
            world.add(new Organisation(
                    new Actor(any(i, "club")),
                    "Club " + any(i, "club"),
                    Optional.empty(),
                    some(this::actor),
                    citations(),
                    marking()));
        }
        for (String code : List.of("AZE", "IRN", "USA", "TUR", "ARM")) {
            world.add(new Country(
                    new Actor(code),
                    Optional.of("Name <" + code + ">"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    some(this::actor),
                    citations(),
                    marking()));
        }
        for (int i = 0; i < MANY; i++) {
            world.add(official(any(i, "official")));
        }
        world.add(new Omitted(Optional.of("officials"), Optional.of("official9."), Optional.empty()));
        for (int i = 0; i < facts; i++) {
            world.add(fact(i % 9));
        }
    }

    Facts facts() {
        return world.facts();
    }

    private static String any(int number, String kind) {
        return kind + number + ".";
    }

    private String any(String kind) {
        return any(random.nextInt(MANY), kind);
    }

    private Marking marking() {
        return random.nextInt(3) > 0 ? Marking.CLEAR : Marking.values()[random.nextInt(5)];
    }

    private String date() {
        return random.nextInt(5) == 0 ? "" : when().toString();
    }

    private When when() {
        return dates.apply(random);
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one.get()).toList();
    }

    private <T> Optional<T> perhaps(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private Actor actor() {
        return new Actor(
                random.nextBoolean()
                        ? any("club")
                        : List.of("AZE", "IRN", "USA").get(random.nextInt(3)));
    }

    private Citation citation() {
        String source = any("source");
        return new Citation(
                source,
                Optional.of("at " + source),
                perhaps(() -> "quote of " + source),
                random.nextInt(4) == 0 ? Optional.of(any("source")) : Optional.empty(),
                random.nextInt(3) == 0 ? List.of("date") : List.of(),
                Optional.empty());
    }

    private List<Citation> citations() {
        return IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> citation())
                .toList();
    }

    private Prose prose(String words) {
        List<Prose.Piece> pieces = new ArrayList<>(List.of(new Prose.Words("text of " + words)));
        if (random.nextBoolean()) {
            pieces.add(new Prose.Cited(any("source"), Optional.empty()));
        }
        return new Prose(List.of(new Prose.Paragraph(pieces)));
    }

    /** The text holds the ids of its own sources, so that text left without them would be noticed. */
    private List<Issue.Background> background() {
        List<Issue.Background> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Citation citation = citation();
            all.add(new Issue.Background(when(), prose(citation.source()), List.of(citation)));
        }
        return all;
    }

    /** The one pair, or any of several. */
    private Pair pair() {
        return pairs.size() == 1 ? pairs.get(0) : pairs.get(random.nextInt(pairs.size()));
    }

    private Particulars particulars() {
        Pair pair = pair();
        List<Actor> parties = new ArrayList<>(pair.sides());
        if (random.nextInt(4) == 0) {
            parties.add(actor());
        }
        if (random.nextInt(8) == 0) {
            parties.remove(0);
        }
        return new Particulars(
                new FactId(Optional.of(pair), "fact" + next++ + "."),
                citations(),
                random.nextInt(4) == 0 ? Optional.of(any("issue")) : Optional.empty(),
                parties,
                random.nextBoolean() ? List.of(pair()) : List.of(),
                Optional.empty(),
                marking(),
                perhaps(() -> prose("note")),
                some(this::variant),
                random.nextInt(8) == 0
                        ? Optional.of(new Withdrawal(when(), Optional.empty(), citations()))
                        : Optional.empty(),
                Optional.empty());
    }

    private Variant variant() {
        Citation citation = citation();
        String named = random.nextBoolean() ? any("official") : any("issue");
        if (pairs.size() > 1 && random.nextInt(3) == 0) {
            named = "fact" + random.nextInt(60) + ".";
        }
        return new Variant("speaker", random.nextBoolean() ? named : "said by " + citation.source(), List.of(citation));
    }

    private Official official(String id) {
        List<Post> posts = new ArrayList<>();
        Actor country =
                List.of(FactBuilders.AZE, FactBuilders.IRN, FactBuilders.USA).get(random.nextInt(3));
        for (int i = 0; i < 2; i++) {
            Particulars it = particulars();
            FactId global = new FactId(Optional.empty(), it.id().name());
            posts.add(new Post(
                    FactBuilders.of(it).named(global),
                    id,
                    "Title " + it.id().name(),
                    List.of(Post.Role.values()[random.nextInt(15)]),
                    Optional.empty(),
                    Optional.empty(),
                    maybe(date()),
                    maybe(date()),
                    Optional.empty(),
                    End.OPEN,
                    some(this::actor),
                    perhaps(this::actor),
                    perhaps(() -> any("official"))));
        }
        return new Official(
                id,
                "Name " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                country,
                Optional.empty(),
                Optional.empty(),
                posts,
                citations(),
                marking());
    }

    private FactId other() {
        return new FactId(Optional.of(pair()), "fact" + random.nextInt(40) + ".");
    }

    private Fact fact(int kind) {
        Particulars it = particulars();
        Actor holder = actor();
        return switch (kind) {
            case 0 ->
                AgreementBuilder.agreement(it)
                        .signed(when().toString())
                        .signatory("AZE", any("official"))
                        .supersedes(other())
                        .it();
            case 1 ->
                new Position(
                        it,
                        any("issue"),
                        holder,
                        perhaps(() -> any("official")),
                        Optional.of(Position.Stance.SUPPORTS),
                        Position.Manner.STATES,
                        perhaps(() -> any("official")),
                        perhaps(this::actor),
                        when(),
                        prose(it.id().name() + " by " + holder),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        some(this::actor),
                        Optional.empty());
            case 2 ->
                new Meeting(
                        it,
                        Meeting.Type.MEETING,
                        Meeting.State.values()[random.nextInt(5)],
                        when(),
                        Optional.empty(),
                        perhaps(this::actor),
                        some(() -> new Meeting.Participant(
                                Optional.of(any("official")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        perhaps(this::other),
                        perhaps(() -> prose(it.id().name())),
                        Optional.empty(),
                        some(() -> new ByParty<>(actor(), any("source"))),
                        List.of(),
                        some(this::other));
            case 3 -> new Event(it, when(), prose(it.id().name()), Optional.empty(), Event.Modality.REPORTED);
            case 4 ->
                new Mechanism(
                        it,
                        "Title " + it.id().name(),
                        Optional.empty(),
                        Optional.empty(),
                        some(() -> new ByParty<>(actor(), any("official"))),
                        Optional.empty(),
                        maybe(date()),
                        maybe(date()),
                        Optional.empty());
            case 5 ->
                new Figure(
                        it,
                        "measure " + it.id().name(),
                        perhaps(() -> Figure.Counts.MEETINGS),
                        Optional.empty(),
                        Optional.of("unit"),
                        perhaps(this::actor),
                        perhaps(this::actor),
                        perhaps(this::actor),
                        some(() -> new Figure.Value(
                                when(), "" + random.nextInt(3), Optional.empty(), Optional.empty(), citations())));
            case 6 ->
                new Assessment(
                        it.with(random.nextBoolean() ? List.of() : it.sources(), List.of()),
                        when(),
                        Assessment.Kind.RISK,
                        prose(it.id().name()),
                        Optional.empty(),
                        Optional.empty(),
                        some(this::other),
                        Optional.empty());
            case 7 ->
                new Mission(
                        it,
                        actor(),
                        FactBuilders.IRN,
                        Mission.Type.EMBASSY,
                        Optional.empty(),
                        maybe(date()),
                        End.NOT_ON_RECORD,
                        perhaps(this::actor));
            default ->
                new Point(it, FactBuilders.AZE, Point.Kind.RAISE, prose(it.id().name()), Optional.empty());
        };
    }
}
