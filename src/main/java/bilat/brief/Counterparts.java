package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Meeting;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom to expect on the other side, else who was last met: name, office, since when, last met. */
final class Counterparts implements Section {
    @Override
    public String name() {
        return "counterparts";
    }

    @Override
    public boolean isForOneSide() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Official> officials = new Scene(desk).counterparts();
        if (officials.isEmpty()) {
            return Optional.empty();
        }
        List<Block> cards = officials.stream()
                .map(official ->
                        (Block) new Block.Paragraph(card(desk, official).content()))
                .toList();
        String heading = desk.word("section." + name() + (cards.size() == 1 ? ".one" : ""));
        return Optional.of(new Part(name(), heading, cards));
    }

    private static Run card(Desk desk, Official official) {
        Optional<Post> post = desk.offices()
                .at(official.id(), desk.today())
                .or(() -> desk.offices().appointed(official.id(), desk.dossier().asOf()));
        Run name = OfficeHolders.named(desk, official).strong();
        List<Run> said = new ArrayList<>();
        if (post.isPresent()) {
            Run country = desk.names().inSentence(official.country(), desk.today());
            Run title =
                    desk.people().title(post.get(), official).then(desk.say().say("person.of", country));
            said.add(desk.say().sentence(Run.join(List.of(name, title), desk.word("list.comma")), Run.EMPTY));
            said.add(term(desk, post.get()));
        } else {
            said.add(desk.say().sentence(desk.say().say("card.no-office", name), Run.EMPTY));
        }
        said.add(lastMet(desk, official));
        return Run.join(said, " ");
    }

    private static Run term(Desk desk, Post post) {
        Say say = desk.say();
        List<Run> slots = new ArrayList<>();
        String key = "card.since-unknown";
        if (OfficeHolders.startKnown(post)) {
            key = "card.since";
            slots.add(say.when(post.from().orElseThrow()));
        } else if (post.from().isEmpty() && post.appointed().isPresent()) {
            key = "card.appointed";
            slots.add(say.at(post.appointed().get()));
        }
        Optional<Run> checked = new Checked(desk).day(post).map(day -> say.at(When.on(day)));
        checked.ifPresent(slots::add);
        Run term = say.say(key + (checked.isPresent() ? "-checked" : ""), slots.toArray(Run[]::new));
        return say.sentence(term, desk.cites().marks(post));
    }

    /** "Last met President X, in January 2019." */
    private static Run lastMet(Desk desk, Official official) {
        Scene scene = new Scene(desk);
        Optional<Meeting> last = scene.lastWith(official);
        if (last.isEmpty()) {
            Run side = desk.names().inSentence(desk.side(), desk.today());
            return desk.say().say("card.never-met", side);
        }
        Meeting meeting = last.get();
        Run met = desk.strangers()
                .participant(scene.of(meeting, desk.side()).get(0), meeting.date(), People.Place.OWN_SIDE)
                .run();
        return desk.say()
                .sentence(
                        desk.say().say("card.last-met", met, desk.say().at(meeting.date())),
                        desk.cites().marks(meeting));
    }
}
