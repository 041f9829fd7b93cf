package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Official;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counterparts side by side, by role; who has none; who met whom last. */
final class WhoMatters implements Section {
    /** Roles that have no counterpart of their own, or that stand elsewhere. */
    private static final Set<Post.Role> APART =
            EnumSet.of(Post.Role.SUPREME_LEADER, Post.Role.HEAD_OF_MISSION, Post.Role.OTHER);

    @Override
    public String name() {
        return "who-matters";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Post> posts = OfficeHolders.of(desk).stream()
                .filter(post -> !isHeadOfMission(post) || !roles(post).isEmpty())
                .toList();
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        Holders holders = new Holders(desk, posts);
        List<Block> blocks = new ArrayList<>();
        List<Block.Row> rows = rows(desk, holders, posts);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(List.of(), Block.Role.LABEL),
                            Cells.side(desk, desk.first()),
                            Cells.side(desk, desk.second())),
                    rows));
        }
        List<Post> alone = posts.stream().filter(post -> roles(post).isEmpty()).toList();
        if (!alone.isEmpty()) {
            blocks.add(new Block.Paragraph(alone(desk, holders, alone).content()));
        }
        new LastMet(desk).line().ifPresent(line -> blocks.add(new Block.Paragraph(line.content())));
        blocks.addAll(new TermsPicture(desk).pictures());
        blocks.addAll(new Conflicting(desk).callouts(posts));
        blocks.add(Ages.line(age(desk, posts)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static boolean isHeadOfMission(Post post) {
        return post.roles().contains(Post.Role.HEAD_OF_MISSION);
    }

    /** The roles in which a post can have a counterpart. */
    static List<Post.Role> roles(Post post) {
        return post.roles().stream().filter(role -> !APART.contains(role)).toList();
    }

    private static List<Block.Row> rows(Desk desk, Holders holders, List<Post> posts) {
        List<Block.Row> rows = new ArrayList<>();
        for (Post.Role role : Post.Role.values()) {
            List<Post> held =
                    posts.stream().filter(post -> roles(post).contains(role)).toList();
            if (!held.isEmpty()) {
                rows.add(Cells.row(
                        Run.words(desk.say().wording().get("role", role)).capitalised(),
                        cell(desk, holders, role, held, desk.first()),
                        cell(desk, holders, role, held, desk.second())));
            }
        }
        return rows;
    }

    private static Run cell(Desk desk, Holders holders, Post.Role role, List<Post> held, Actor side) {
        List<Run> names = held.stream()
                .filter(post -> OfficeHolders.official(desk, post).country().equals(side))
                .map(post -> holders.cell(post, desk.say().wording().get("role", role)))
                .toList();
        return names.isEmpty() ? Run.of(desk.notOnRecord()) : Run.join(names, desk.word("list.semicolon"));
    }

    private static Run alone(Desk desk, Holders holders, List<Post> alone) {
        List<Marked> names = alone.stream()
                .sorted(Comparator.comparing((Post post) -> first(desk, post) ? 0 : 1))
                .map(post -> new Marked(holders.open(post), desk.cites().marks(post)))
                .toList();
        return desk.say().count("who.alone", names.size(), Marked.sentence(desk, names));
    }

    private static boolean first(Desk desk, Post post) {
        return OfficeHolders.official(desk, post).country().equals(desk.first());
    }

    private static Run age(Desk desk, List<Post> posts) {
        Say say = desk.say();
        List<Post> inPost =
                posts.stream().filter(post -> !OfficeHolders.isToCome(post)).toList();
        Run checked = new Checked(desk)
                .span(inPost)
                .map(span -> say.sentence(say.say("who.checked", span)))
                .orElse(Run.EMPTY);
        long unknown =
                inPost.stream().filter(post -> !OfficeHolders.startKnown(post)).count();
        Run since = unknown == 0
                ? Run.EMPTY
                : unknown == inPost.size()
                        ? Run.words(desk.word("who.since-unknown-all"))
                        : say.count("who.since-unknown", (int) unknown).capitalised();
        return Run.join(List.of(checked, since), " ");
    }

    /** How a holder of an office is shown. */
    private static final class Holders {
        private final Desk desk;
        private final Say say;
        private final Checked checked;
        private final boolean manyDays;

        Holders(Desk desk, List<Post> posts) {
            this.desk = desk;
            this.say = desk.say();
            this.checked = new Checked(desk);
            this.manyDays = checked.days(posts).size() > 1;
        }

        /** With the day of the last check where that is long ago and the section's last line does not tell it. */
        private Run dated(Run name, Post post) {
            return manyDays ? checked.dated(name, post) : name;
        }

        /** In the column of the side: name, title if it adds something, since when. */
        Run cell(Post post, String role) {
            Official official = OfficeHolders.official(desk, post);
            Run name = OfficeHolders.named(desk, official);
            if (!People.says(role, post.title()) || post.status().isPresent()) {
                name = name.then(", ").then(desk.people().title(post, official));
            }
            return dated(name.then(start(post)), post).then(desk.cites().marks(post));
        }

        /** In running text, with the country. */
        Run open(Post post) {
            Official official = OfficeHolders.official(desk, post);
            Run name = OfficeHolders.named(desk, official)
                    .then(", ")
                    .then(desk.people().title(post, official))
                    .then(say.say("person.of", desk.names().inSentence(official.country(), desk.today())))
                    .then(start(post));
            return dated(name, post);
        }

        private Run start(Post post) {
            if (OfficeHolders.startKnown(post)) {
                return say.say("who.since", say.when(post.from().orElseThrow()));
            }
            return OfficeHolders.isToCome(post)
                    ? say.say("who.appointed", say.at(post.appointed().orElseThrow()))
                    : Run.EMPTY;
        }
    }
}
