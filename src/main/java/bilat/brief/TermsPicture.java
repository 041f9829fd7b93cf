package bilat.brief;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.document.Drawing.Moment;
import bilat.fact.Actor;
import bilat.fact.Official;
import bilat.fact.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who held an office one after the other, the two sides over each other. */
final class TermsPicture {
    /** With fewer changes of a holder than these the table of counterparts says enough. */
    private static final int FEWEST_CHANGES = 3;

    private static final int MOST_OFFICES = 8;
    /** With more of them than these a picture would be higher than half a page. */
    private static final int IN_A_PICTURE = 5;

    private static final int YEARS = 20;

    private final Desk desk;
    private final Say say;
    private final TermsInWords words;

    TermsPicture(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.words = new TermsInWords(desk);
    }

    /** A term with its place on the scale. */
    private record Served(Post post, Official official, Drawing.Term term) {}

    private record Office(Post.Role role, List<Served> first, List<Served> second) {
        int changes() {
            return Math.max(0, first.size() - 1) + Math.max(0, second.size() - 1);
        }

        List<Served> all() {
            List<Served> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }

    /** The pictures, if enough offices changed hands within the years that they go back. */
    List<Block> pictures() {
        List<Office> offices = new ArrayList<>();
        for (Post.Role role : Post.Role.values()) {
            office(role).filter(office -> office.changes() > 0).ifPresent(offices::add);
        }
        if (offices.stream().mapToInt(Office::changes).sum() < FEWEST_CHANGES) {
            return List.of();
        }
        List<Office> drawn = offices.subList(0, Math.min(MOST_OFFICES, offices.size()));
        LocalDate first = drawn.stream()
                .flatMap(office -> office.all().stream())
                .map(one -> one.term().start().first())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .withDayOfYear(1);
        if (drawn.size() <= IN_A_PICTURE) {
            return List.of(picture(Run.words(desk.word("picture.terms")), drawn, first));
        }
        int half = (drawn.size() + 1) / 2;
        return List.of(
                picture(part(1), drawn.subList(0, half), first),
                picture(part(2), drawn.subList(half, drawn.size()), first));
    }

    private Run part(int number) {
        return say.say("picture.terms.part", Run.typed(Integer.toString(number)));
    }

    /** A picture over the time from a day on, which is the same for those that stand together. */
    private Block picture(Run heading, List<Office> offices, LocalDate first) {
        Drawing drawing = new Drawing.Terms(
                first,
                desk.dossier().asOf(),
                offices.stream().map(this::drawing).toList());
        List<Post> posts = offices.stream()
                .flatMap(office -> office.all().stream())
                .map(Served::post)
                .toList();
        Run note = Run.words(desk.word("picture.terms.note")).then(desk.cites().marksOf(posts));
        return new Block.Picture(
                PlainText.of(heading), drawing, alternative(offices), note.content(), Optional.of(table(offices)));
    }

    private Optional<Office> office(Post.Role role) {
        List<Served> first = holders(role, desk.first());
        List<Served> second = holders(role, desk.second());
        return oneByOne(first) && oneByOne(second) ? Optional.of(new Office(role, first, second)) : Optional.empty();
    }

    /** Whether nobody certainly held the office beside another, so that one line can show them. */
    private static boolean oneByOne(List<Served> served) {
        for (int i = 1; i < served.size(); i++) {
            Moment left = served.get(i - 1).term().end();
            if (left.first().isAfter(served.get(i).term().start().last())) {
                return false;
            }
        }
        return true;
    }

    private List<Served> holders(Post.Role role, Actor side) {
        LocalDate from = desk.dossier().asOf().minusYears(YEARS);
        List<Served> served = new ArrayList<>();
        for (Post post : desk.between(Post.class)) {
            Optional<Official> official = desk.dossier().facts().official(post.official());
            if (WhoMatters.roles(post).contains(role)
                    && official.filter(person -> person.country().equals(side)).isPresent()) {
                words.term(post, official.get())
                        .filter(term -> !term.end().last().isBefore(from))
                        .ifPresent(term -> served.add(new Served(post, official.get(), term)));
            }
        }
        served.sort(Comparator.comparing((Served one) -> one.term().start().first())
                .thenComparing(one -> one.term().end().first())
                .thenComparing(one -> one.official().id()));
        return served;
    }

    private Drawing.Office drawing(Office office) {
        return new Drawing.Office(
                role(office), holders(desk.first(), office.first()), holders(desk.second(), office.second()));
    }

    private Drawing.Holders holders(Actor side, List<Served> served) {
        return new Drawing.Holders(name(side), served.stream().map(Served::term).toList());
    }

    private Block.Table table(List<Office> offices) {
        List<Block.Row> rows = offices.stream()
                .map(office -> Cells.row(Run.typed(role(office)), cell(office.first()), cell(office.second())))
                .toList();
        return new Block.Table(
                List.of(
                        new Block.Column(List.of(), Block.Role.LABEL),
                        Cells.side(desk, desk.first()),
                        Cells.side(desk, desk.second())),
                rows);
    }

    private Run cell(List<Served> served) {
        return served.isEmpty()
                ? Run.of(desk.notOnRecord())
                : Marked.list(
                        desk,
                        served.stream()
                                .map(one -> new Marked(
                                        words.told(one.post(), one.official()),
                                        desk.cites().marks(one.post())))
                                .toList());
    }

    private String alternative(List<Office> offices) {
        List<Run> said = new ArrayList<>();
        for (Office office : offices) {
            said.add(say.say(
                    "picture.terms.office",
                    Run.typed(role(office)),
                    Run.typed(name(desk.first())),
                    plain(office.first()),
                    Run.typed(name(desk.second())),
                    plain(office.second())));
        }
        return PlainText.of(Run.join(said, " "));
    }

    private Run plain(List<Served> served) {
        return served.isEmpty()
                ? Run.of(desk.notOnRecord())
                : say.semicolons(served.stream()
                        .map(one -> words.told(one.post(), one.official()))
                        .toList());
    }

    private String role(Office office) {
        return PlainText.of(Run.words(say.wording().get("role", office.role())).capitalised());
    }

    private String name(Actor side) {
        return PlainText.of(desk.names().label(side, desk.dossier().asOf()));
    }
}
