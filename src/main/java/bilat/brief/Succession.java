package bilat.brief;

import bilat.change.Change;
import bilat.fact.Actor;
import bilat.fact.Fact;
import bilat.fact.Official;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who came into an office and who left it for the same reason, so that one line tells both. */
final class Succession {
    private final Desk desk;
    private final Map<Change, Change> left = new LinkedHashMap<>();

    /** Of changes that are told together. */
    Succession(Desk desk, List<Change> changes) {
        this.desk = desk;
        List<Change> leaving =
                new ArrayList<>(changes.stream().filter(Succession::isLeaving).toList());
        for (Change change : changes) {
            Optional<Change> before = leaving.stream()
                    .filter(other -> change.kind() == Change.Kind.ADDED && isSameOffice(change, other))
                    .findFirst();
            before.ifPresent(other -> {
                left.put(change, other);
                leaving.remove(other);
            });
        }
    }

    /** Whoever left the office that somebody new came into. */
    Optional<Change> leftFor(Change change) {
        return Optional.ofNullable(left.get(change));
    }

    /** Those that have a line of their own. */
    List<Change> lines(List<Change> changes) {
        return changes.stream().filter(change -> !left.containsValue(change)).toList();
    }

    /** The end of a term alone: nothing else would be told of it. */
    private static boolean isLeaving(Change change) {
        return change.kind() == Change.Kind.ALTERED
                && post(change.after()).isPresent()
                && change.fields().stream().anyMatch(field -> field.field().equals("until"))
                && change.fields().stream()
                        .allMatch(field -> field.derived()
                                || List.of("until", "reviewed", "sources").contains(field.field()));
    }

    private boolean isSameOffice(Change one, Change other) {
        Optional<Post> came = post(one.after());
        Optional<Post> went = post(other.after());
        return came.isPresent()
                && went.isPresent()
                && one.why() == other.why()
                && country(came.get()).isPresent()
                && country(came.get()).equals(country(went.get()))
                && came.get().title().equals(went.get().title());
    }

    private Optional<Actor> country(Post post) {
        return desk.dossier().facts().official(post.official()).map(Official::country);
    }

    private static Optional<Post> post(Optional<Fact> fact) {
        return fact.filter(Post.class::isInstance).map(Post.class::cast);
    }
}
