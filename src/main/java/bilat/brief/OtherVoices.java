package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.fact.Actor;
import bilat.fact.Issue;
import bilat.fact.Position;
import bilat.fact.Position.Stance;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others than the two say on an issue, by stance; and which of its parties is not on record. */
final class OtherVoices {
    private final Desk desk;
    private final Say say;
    private final Issue issue;
    private final PositionSentences sentences;

    OtherVoices(Desk desk, Issue issue) {
        this.desk = desk;
        this.say = desk.say();
        this.issue = issue;
        this.sentences = new PositionSentences(desk);
    }

    /** Who said what, or who said it and then the words by themselves. */
    private record Item(Run text, Optional<Block> words) {}

    List<Block> blocks() {
        List<Item> items = new ArrayList<>();
        Map<Optional<Stance>, List<Position>> byStance = new LinkedHashMap<>();
        for (Stance stance : Stance.values()) {
            byStance.put(Optional.of(stance), new ArrayList<>());
        }
        byStance.put(Optional.empty(), new ArrayList<>());
        desk.contested()
                .others(issue)
                .forEach(position -> byStance.get(position.stance()).add(position));
        byStance.forEach((stance, positions) -> items.addAll(items(stance, positions)));
        silent().ifPresent(run -> items.add(new Item(run, Optional.empty())));
        if (items.isEmpty()) {
            return List.of();
        }
        Run opening = issue.proposition()
                .map(text -> say.say(
                        Contested.bySides(desk, issue) ? "contested.others-on" : "contested.on", Run.typed(text)))
                .orElseGet(() -> Run.words(desk.word("contested.others")));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(opening.content())));
        List<List<Inline>> open = new ArrayList<>();
        for (Item item : items) {
            open.add(item.text().content());
            if (item.words().isPresent()) {
                blocks.add(new Block.Bullets(open));
                blocks.add(item.words().get());
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Bullets(open));
        }
        return blocks;
    }

    /** One item a holder, and one for each statement whose words stand by themselves. */
    private List<Item> items(Optional<Stance> stance, List<Position> positions) {
        Run head = Run.words(
                        desk.word("contested.stance." + stance.map(Stance::word).orElse("none")))
                .strong();
        Map<Actor, List<Position>> byHolder = new LinkedHashMap<>();
        positions.stream()
                .sorted(Comparator.comparing((Position position) -> desk.names().name(position.holder(), desk.today()))
                        .thenComparing(Position::date, When.READING_ORDER.reversed()))
                .forEach(position -> byHolder.computeIfAbsent(position.holder(), holder -> new ArrayList<>())
                        .add(position));
        List<Item> items = new ArrayList<>();
        for (List<Position> said : byHolder.values()) {
            boolean documents = inDocuments(said);
            List<Position> rest = new ArrayList<>();
            for (Position position : said) {
                Optional<Block> words = documents ? Optional.empty() : sentences.quotation(position);
                if (words.isEmpty()) {
                    rest.add(position);
                    continue;
                }
                holder(rest).ifPresent(run -> items.add(new Item(head.then(" ").then(run), Optional.empty())));
                rest.clear();
                Run leadIn =
                        say.say("contested.said", named(position), sentences.leadIn(position, People.Place.OWN_SIDE));
                items.add(new Item(head.then(" ").then(leadIn), words));
            }
            holder(rest).ifPresent(run -> items.add(new Item(head.then(" ").then(run), Optional.empty())));
        }
        return items;
    }

    /** One holder: in which documents, else what was said. */
    private Optional<Run> holder(List<Position> positions) {
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        String stop = desk.word("stop");
        return Optional.of(inDocuments(positions) ? documents(positions, stop) : statements(positions, stop));
    }

    private static boolean inDocuments(List<Position> positions) {
        Position newest = positions.get(0);
        return positions.stream()
                .allMatch(position -> position.manner() != Position.Manner.DENIES
                        && position.document().isPresent()
                        && position.text().equals(newest.text()));
    }

    /** "United Nations Security Council, which refers to …, in S/RES/884 (1993) of … and, before it, in …". */
    private Run documents(List<Position> positions, String stop) {
        Position newest = positions.get(0);
        Run name = desk.names().label(newest.holder(), desk.dossier().asOf());
        Run document = document(newest);
        Run says = newest.stance().isPresent()
                ? say.say("contested.in-document", name, document, say.when(newest.date()))
                : say.say(
                        "contested.which-in-document",
                        name,
                        desk.prose(newest.text()),
                        document,
                        say.when(newest.date()));
        Run run = says.then(positions.size() == 1 ? stop : "").then(desk.cites().marks(newest));
        List<Position> before = positions.subList(1, positions.size());
        for (int i = 0; i < before.size(); i++) {
            Position position = before.get(i);
            boolean end = i == before.size() - 1;
            String key = i == 0 ? "contested.before-it" : end ? "contested.before-and" : "contested.before-comma";
            run = run.then(say.say(key, document(position)))
                    .then(end ? stop : "")
                    .then(desk.cites().marks(position));
        }
        return run;
    }

    /** The symbol of a document, which stays on one line. */
    private static Run document(Position position) {
        return Run.of(new Inline.Tied(position.document().orElseThrow()));
    }

    private Run statements(List<Position> positions, String stop) {
        List<Run> said = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            boolean end = i == positions.size() - 1;
            said.add(statement(position, named(position))
                    .then(end ? stop : desk.word("semicolon"))
                    .then(desk.cites().marks(position)));
        }
        return Run.join(said, " ");
    }

    /** "Norway, in favour of Exampland". */
    private Run named(Position position) {
        Run toward = position.toward()
                .map(actor -> say.say("stance.toward", desk.names().inSentence(actor, position.date())))
                .orElse(Run.EMPTY);
        return desk.names().label(position.holder(), desk.dossier().asOf()).then(toward);
    }

    private Run statement(Position position, Run name) {
        if (sentences.isHearsay(position) && position.manner() == Position.Manner.STATES) {
            return say.say(
                    "contested.holds",
                    name,
                    desk.publishers(position.sources()),
                    desk.prose(position.text()),
                    say.when(position.date()));
        }
        if (position.manner() != Position.Manner.REFERS) {
            return say.say("contested.said", name, sentences.clause(position, People.Place.OWN_SIDE));
        }
        Run text = desk.prose(position.text());
        return sentences.inOwnVoice(position)
                ? say.say("contested.which", name, text, say.when(position.date()))
                : say.say(
                        "contested.which-according",
                        name,
                        desk.publishers(position.sources()),
                        text,
                        say.when(position.date()));
    }

    /** The parties to the issue of whom no position is on record, where no table says so. */
    private Optional<Run> silent() {
        boolean inTable = Contested.bySides(desk, issue);
        List<Actor> silent = issue.parties().stream()
                .filter(party -> !(inTable && desk.dossier().pair().has(party)))
                .filter(party -> Desk.of(Position.class, desk.contested().about(issue)).stream()
                        .noneMatch(position -> position.holder().equals(party)))
                .toList();
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(Run.words(desk.word("contested.silent"))
                        .strong()
                        .then(" ")
                        .then(desk.names().list(silent, desk.today()))
                        .then(desk.word("stop")));
    }
}
