package bilat.fact;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a fact is to a pair. */
enum Relevance {
    /** Its parties are exactly the two. */
    BETWEEN,
    /** Both take part in it, with others. */
    MULTILATERAL,
    /** It is said to bear on the two without being between them. */
    CONTEXT,
    NONE;

    private static final Set<Post.Role> ABROAD = EnumSet.of(Post.Role.HEAD_OF_MISSION, Post.Role.SPECIAL_ENVOY);

    /** Of a fact; the order in which the pair is written makes no difference. */
    static Relevance of(Fact fact, Pair pair, Facts facts) {
        if (between(fact, pair, facts)) {
            return BETWEEN;
        }
        Set<Actor> parties = new HashSet<>(fact.parties());
        if (parties.size() > 2 && parties.containsAll(pair.sides())) {
            return MULTILATERAL;
        }
        return fact.particulars().bearsOn().stream()
                        .anyMatch(other -> other.canonical().equals(pair.canonical()))
                ? CONTEXT
                : NONE;
    }

    private static boolean between(Fact fact, Pair pair, Facts facts) {
        if (!fact.parties().isEmpty()) {
            return fact.parties().stream().allMatch(pair::has) && fact.parties().containsAll(pair.sides());
        }
        if (fact.id().pair().isPresent()) {
            return fact.id().pair().get().canonical().equals(pair.canonical());
        }
        return fact instanceof Post post
                && served(post, facts).filter(pair::has).map(pair::other).stream()
                        .anyMatch(other -> concerns(post, other));
    }

    private static Optional<Actor> served(Post post, Facts facts) {
        return facts.official(post.official()).map(Official::country);
    }

    /** Whether an office matters to another country: any at home, and of those abroad the ones accredited there. */
    private static boolean concerns(Post post, Actor other) {
        List<Post.Role> roles = post.roles();
        boolean abroad = !roles.isEmpty() && ABROAD.containsAll(roles);
        return !abroad || post.accreditedTo().isEmpty() || post.accreditedTo().contains(other);
    }

    /** Whether a point is for the side a brief is made for; every other fact is for either side. */
    static boolean isFor(Fact fact, Optional<Actor> side) {
        return !(fact instanceof Point point)
                || side.filter(point.side()::equals).isPresent();
    }
}
