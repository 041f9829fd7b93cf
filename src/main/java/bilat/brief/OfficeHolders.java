package bilat.brief;

import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The offices of the two sides held on the brief's day. */
final class OfficeHolders {
    private OfficeHolders() {}

    /** The posts among the facts between the two that are held on the day, and those named for the future. */
    static List<Post> of(Desk desk) {
        List<Post> held = desk.offices().heldOn(desk.dossier().asOf());
        List<Post> posts = new ArrayList<>();
        for (Post post : desk.between(Post.class)) {
            if ((held.contains(post) || isToCome(post))
                    && desk.dossier().facts().official(post.official()).isPresent()) {
                posts.add(post);
            }
        }
        posts.sort(Comparator.comparing((Post post) -> official(desk, post).name()));
        return posts;
    }

    /** Who holds a post of the dossier. */
    static Official official(Desk desk, Post post) {
        return desk.dossier().facts().official(post.official()).orElseThrow();
    }

    /** Whether somebody was named for the post and is not yet in it. */
    static boolean isToCome(Post post) {
        return post.from().isEmpty() && post.appointed().isPresent();
    }

    /** Whether it is on record since when the post is held. */
    static boolean startKnown(Post post) {
        return post.from().filter(from -> from.shape() != When.Shape.BY).isPresent();
    }

    /** Form of address, name, and the name in its own script with how it is spoken. */
    static Run named(Desk desk, Official official) {
        Run name = People.full(official);
        List<Run> more = new ArrayList<>();
        official.nativeName()
                .filter(text -> !text.equals(official.name()))
                .ifPresent(text -> more.add(Run.typed(text)));
        official.pronunciation().ifPresent(text -> more.add(desk.say().say("person.pronounced", Run.typed(text))));
        return more.isEmpty()
                ? name
                : desk.say().say("in-brackets", name, desk.say().semicolons(more));
    }
}
