package bilat.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which offices an official held when something was done. An act dated to a month finds the offices held on any day of
 * it. Whoever was only appointed, or is designate, is not in post; death ends every term, and so does the end of the
 * state.
 */
public final class Offices {
    /** The first of several posts held at once: by role, then the one that began last, then by title. */
    private static final Comparator<Post> ORDER = Comparator.comparing(Offices::role)
            .thenComparing(Offices::start, Comparator.reverseOrder())
            .thenComparing(Post::title);

    private final Facts facts;

    public Offices(Facts facts) {
        this.facts = facts;
    }

    /** The office to print with an act; of several the one whose role comes first. */
    public Optional<Post> at(String official, When act) {
        return allAt(official, act).stream().findFirst();
    }

    /** All offices held on some day of an act, those whose role comes first first. */
    public List<Post> allAt(String official, When act) {
        return facts.official(official).stream()
                .flatMap(person -> person.posts().stream().filter(post -> held(post, person, Window.of(act))))
                .sorted(ORDER)
                .toList();
    }

    /** An office that somebody was appointed to by a day, or is designate for, without being in post. */
    public Optional<Post> appointed(String official, LocalDate day) {
        Window window = Window.of(When.on(day));
        return facts.official(official).stream()
                .flatMap(person ->
                        person.posts().stream().filter(post -> !held(post, person, window) && !left(post, person, day)))
                .filter(post -> isDesignate(post)
                        || post.appointed()
                                .filter(date -> date.begunBy(day) != Answer.NO)
                                .isPresent())
                .min(ORDER);
    }

    /** The posts among the facts that were held on a day, by role, then by official. */
    public List<Post> heldOn(LocalDate day) {
        Window window = Window.of(When.on(day));
        return facts.facts().stream()
                .filter(Post.class::isInstance)
                .map(Post.class::cast)
                .filter(post -> facts.official(post.official())
                        .filter(person -> held(post, person, window))
                        .isPresent())
                .sorted(Comparator.comparing(Offices::role)
                        .thenComparing(Post::official)
                        .thenComparing(ORDER))
                .toList();
    }

    /** Whether an office was certainly left by a day, so that its holder of then is called "then". */
    public boolean left(Post post, Official official, LocalDate asOf) {
        return post.until().endedBefore(asOf) == Answer.YES
                || official.died()
                        .filter(died -> died.overBy(asOf) == Answer.YES)
                        .isPresent()
                || stateEnd(official).filter(last -> last.isBefore(asOf)).isPresent();
    }

    /** The last day on which the state that somebody serves may have existed, where it is a former one. */
    private Optional<LocalDate> stateEnd(Official official) {
        return facts.country(official.country())
                .flatMap(Country::existed)
                .filter(interval -> interval.shape() == When.Shape.BETWEEN)
                .flatMap(When::latest);
    }

    private static boolean isDesignate(Post post) {
        return post.status().filter(Post.Status.DESIGNATE::equals).isPresent();
    }

    private boolean held(Post post, Official official, Window act) {
        boolean alive = official.died()
                .flatMap(When::latest)
                .map(last -> !act.first().isAfter(last))
                .orElse(true);
        boolean served =
                stateEnd(official).map(last -> !act.first().isAfter(last)).orElse(true);
        return alive && served && !isDesignate(post) && begun(post, act) && notEnded(post, act);
    }

    private boolean begun(Post post, Window act) {
        Optional<When> start = post.from().or(post::credentials);
        if (start.isPresent()) {
            return !act.last().isBefore(start.get().anchor().earliest());
        }
        return post.appointed().isEmpty()
                && oldestSource(post).map(first -> !act.last().isBefore(first)).orElse(true);
    }

    /** A post of which no date is on file was held by the time the oldest of its sources was published. */
    private Optional<LocalDate> oldestSource(Post post) {
        if (post.until().date().isPresent()) {
            return Optional.empty();
        }
        return post.sources().stream()
                .flatMap(citation -> facts.source(citation.source()).flatMap(Source::published).stream())
                .map(published -> published.anchor().earliest())
                .min(Comparator.naturalOrder());
    }

    private static boolean notEnded(Post post, Window act) {
        return switch (post.until().kind()) {
            case NOT_ON_RECORD, OPEN -> true;
            case DATED -> !act.first().isAfter(post.until().date().orElseThrow().latest());
            case DATE_UNKNOWN ->
                post.from().map(from -> Window.of(from).overlaps(act)).orElse(false);
        };
    }

    private static Post.Role role(Post post) {
        return post.roles().stream().min(Comparator.naturalOrder()).orElse(Post.Role.OTHER);
    }

    private static LocalDate start(Post post) {
        return post.from().map(from -> from.anchor().first()).orElse(LocalDate.MIN);
    }

    /**
     * The days on which an act may have been done. Where only a first or a last day is on record, the act is told of
     * that day.
     */
    private record Window(LocalDate first, LocalDate last) {
        static Window of(When act) {
            PartialDate anchor = act.anchor();
            LocalDate last = act.shape() == When.Shape.BETWEEN ? act.latest().orElseThrow() : anchor.latest();
            return new Window(anchor.earliest(), last);
        }

        boolean overlaps(Window other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }
}
