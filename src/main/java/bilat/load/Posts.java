package bilat.load;

import bilat.fact.Actor;
import bilat.fact.End;
import bilat.fact.FactId;
import bilat.fact.PartialDate;
import bilat.fact.Particulars;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The description of an official's post; it is known by the official, its title and its start. */
final class Posts {
    private static final When NO_START = When.on(PartialDate.year(1));

    private static final Common<Post> COMMON = Common.ofCountry();
    private static final Field<Post, String> TITLE =
            Field.required("title", Types.TEXT, Post::title, "the office, as printed");
    private static final Field<Post, List<Post.Role>> ROLE =
            Field.many("role", Types.word(Post.Role.class), Post::roles, "what the office is for");
    private static final Field<Post, Optional<Post.Rank>> RANK =
            Field.optional("rank", Types.word(Post.Rank.class), Post::rank, "of a head of mission");
    private static final Field<Post, Optional<Post.Status>> STATUS =
            Field.optional("status", Types.word(Post.Status.class), Post::status, "in what capacity");
    private static final Field<Post, Optional<When>> APPOINTED =
            Field.optional("appointed", Types.WHEN, Post::appointed, "named, which is not yet in post");
    private static final Field<Post, Optional<When>> FROM =
            Field.optional("from", Types.WHEN, Post::from, "the first day in post; `../D`: in post by then");
    private static final Field<Post, Optional<When>> CREDENTIALS = Field.optional(
            "credentials", Types.WHEN, Post::credentials, "when a head of mission presented credentials");
    private static final Field<Post, End> UNTIL =
            Field.defaulting("until", Types.END, End.NOT_ON_RECORD, Post::until, "the last day of the term");
    private static final Field<Post, List<Actor>> ACCREDITED_TO =
            Field.many("accredited-to", References.ACTOR, Post::accreditedTo, "where a head of mission is accredited");
    private static final Field<Post, Optional<Actor>> RESIDENT_AT =
            Field.optional("resident-at", References.COUNTRY, Post::residentAt, "where a head of mission resides");
    private static final Field<Post, Optional<String>> SUCCESSOR_OF =
            Field.optional("successor-of", References.OFFICIAL, Post::successorOf, "who held it before");

    static final Shape<Post> SHAPE = new Shape<>(
            "post",
            COMMON.after(List.of(
                    TITLE,
                    ROLE,
                    RANK,
                    STATUS,
                    APPOINTED,
                    FROM,
                    CREDENTIALS,
                    UNTIL,
                    ACCREDITED_TO,
                    RESIDENT_AT,
                    SUCCESSOR_OF)),
            Posts::build);

    /** Two under one title and with one start would be one. */
    static final PartsOf.Once<Post> ONCE = new PartsOf.Once<>(
            Post::id,
            "another post here has the same title and the same start, or no start either",
            "tell since when each was held, with `from`, or keep one of them");

    private Posts() {}

    private static Post build(Values values, Reading in) {
        When start = values.get(FROM).or(() -> values.get(APPOINTED)).orElse(NO_START);
        String official = in.id().name();
        String name = official + "/" + slug(values.get(TITLE)) + (start.equals(NO_START) ? "" : "/" + start.anchor());
        Particulars typed = COMMON.particulars(values, in);
        return new Post(
                typed.named(new FactId(Optional.empty(), name)),
                official,
                values.get(TITLE),
                values.get(ROLE),
                values.get(RANK),
                values.get(STATUS),
                values.get(APPOINTED),
                values.get(FROM),
                values.get(CREDENTIALS),
                values.get(UNTIL),
                values.get(ACCREDITED_TO),
                values.get(RESIDENT_AT),
                values.get(SUCCESSOR_OF));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
