package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Official;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who turned out to be, or to have been, in office: one item for each of the two, the side that stands first first. */
final class LearnedOffices {
    private final Desk desk;
    private final Say say;

    LearnedOffices(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    List<Run> items(List<Post> posts) {
        List<Post> held = desk.offices().heldOn(desk.dossier().asOf());
        List<Post> now = inOrder(posts.stream().filter(held::contains).toList());
        List<Post> others =
                inOrder(posts.stream().filter(post -> !held.contains(post)).toList());
        List<Run> items = new ArrayList<>();
        if (!now.isEmpty()) {
            boolean unknown = now.stream().noneMatch(OfficeHolders::startKnown);
            Run head = Run.words(desk.word("changes.in-office")).strong();
            items.add(say.say(
                    unknown ? "changes.in-office-since-unknown" : "changes.in-office-list", head, list(now, !unknown)));
        }
        if (!others.isEmpty()) {
            Run head = Run.words(desk.word("changes.other-offices")).strong();
            items.add(say.say("changes.in-office-list", head, list(others, true)));
        }
        return items;
    }

    private Run list(List<Post> posts, boolean dated) {
        return Marked.sentence(
                desk,
                posts.stream()
                        .map(post -> new Marked(named(post, dated), desk.cites().marks(post)))
                        .toList());
    }

    /** "Ilham Aliyev, President of Azerbaijan, since 3 May 2016". */
    private Run named(Post post, boolean dated) {
        Official official = OfficeHolders.official(desk, post);
        List<Run> parts = new ArrayList<>();
        parts.add(People.full(official));
        parts.add(desk.people()
                .title(post, official)
                .then(say.say("person.of", desk.names().inSentence(official.country(), desk.today()))));
        if (dated) {
            parts.add(new TermsInWords(desk).span(post, official));
        }
        return Run.join(parts, desk.word("list.comma"));
    }

    private List<Post> inOrder(List<Post> posts) {
        return posts.stream()
                .filter(post -> desk.dossier().facts().official(post.official()).isPresent())
                .sorted(Comparator.comparing((Post post) -> side(post))
                        .thenComparing(post -> post.roles().stream()
                                .min(Comparator.naturalOrder())
                                .map(Enum::ordinal)
                                .orElse(Post.Role.values().length))
                        .thenComparing(Post::id))
                .toList();
    }

    private int side(Post post) {
        Actor country = OfficeHolders.official(desk, post).country();
        int place = desk.dossier().pair().sides().indexOf(country);
        return place < 0 ? desk.dossier().pair().sides().size() : place;
    }
}
