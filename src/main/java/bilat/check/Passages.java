package bilat.check;

import bilat.fact.Agreement;
import bilat.fact.Assessment;
import bilat.fact.Citation;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Mechanism;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Particulars;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of facts and of what else is on file. */
final class Passages implements Fact.Visitor<Stream<Passage>> {
    private final Subject subject;
    private final List<Passage> found = new ArrayList<>();

    private Passages(Subject subject) {
        this.subject = subject;
    }

    /** Every text of every record. */
    static Stream<Passage> of(Asked asked) {
        return Stream.concat(asked.each().flatMap(Passages::of), OtherPassages.of(asked));
    }

    private static Stream<Passage> of(Located<Fact> one) {
        Passages passages = new Passages(one.subject());
        Particulars common = one.it().particulars();
        common.note().ifPresent(note -> passages.sentences("note", note));
        for (int i = 0; i < common.variants().size(); i++) {
            passages.words("variants/" + i + "/value", common.variants().get(i).value());
        }
        common.withdrawn()
                .flatMap(withdrawal -> withdrawal.reason())
                .ifPresent(reason -> passages.sentences("withdrawn/reason", reason));
        Stream<Passage> quotes = Citations.of(one).flatMap(Passages::quote);
        return Stream.concat(one.it().accept(passages), quotes);
    }

    private static Stream<Passage> quote(Located<Citation> citation) {
        return citation.it().quote().stream()
                .map(words -> new Passage(citation.subject().at("quote"), Passage.Kind.QUOTE, words));
    }

    /** Prose as one text. */
    static String text(Prose prose) {
        return prose.paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream()
                        .filter(Prose.Words.class::isInstance)
                        .map(piece -> ((Prose.Words) piece).text())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private Passages add(String field, Passage.Kind kind, String text) {
        found.add(new Passage(subject.at(field), kind, text));
        return this;
    }

    private Passages clause(String field, Prose prose) {
        return add(field, Passage.Kind.CLAUSE, text(prose));
    }

    private void sentences(String field, Prose prose) {
        add(field, Passage.Kind.SENTENCES, text(prose));
    }

    private void words(String field, String text) {
        add(field, Passage.Kind.WORDS, text);
    }

    private Passages words(String field, Optional<String> text) {
        text.ifPresent(it -> words(field, it));
        return this;
    }

    private Passages name(String text) {
        return add("title", Passage.Kind.NAME, text);
    }

    private Stream<Passage> all() {
        return found.stream();
    }

    @Override
    public Stream<Passage> agreement(Agreement it) {
        it.summary().ifPresent(summary -> sentences("summary", summary));
        return name(it.title())
                .words("place", it.place())
                .words("registration", it.registration())
                .words("depositary", it.depositary())
                .all();
    }

    @Override
    public Stream<Passage> position(Position it) {
        it.quote().ifPresent(quote -> add("quote", Passage.Kind.QUOTE, quote));
        return clause("text", it.text())
                .words("venue", it.venue())
                .words("document", it.document())
                .all();
    }

    @Override
    public Stream<Passage> meeting(Meeting it) {
        for (int i = 0; i < it.participants().size(); i++) {
            Meeting.Participant one = it.participants().get(i);
            String path = "participants/" + i + "/";
            words(path + "as", one.as()).words(path + "name", one.name()).words(path + "title", one.title());
        }
        for (int i = 0; i < it.commitments().size(); i++) {
            clause("commitments/" + i + "/text", it.commitments().get(i).text());
        }
        it.summary().ifPresent(summary -> sentences("summary", summary));
        it.outcome().ifPresent(outcome -> clause("outcome", outcome));
        return words("place", it.place()).all();
    }

    @Override
    public Stream<Passage> event(Event it) {
        return clause("text", it.text()).words("kind", it.kind()).all();
    }

    @Override
    public Stream<Passage> diplomaticRelations(DiplomaticRelations it) {
        return words("level", it.level()).all();
    }

    @Override
    public Stream<Passage> mission(Mission it) {
        return words("place", it.place()).all();
    }

    @Override
    public Stream<Passage> mechanism(Mechanism it) {
        return name(it.title()).words("type", it.type()).all();
    }

    @Override
    public Stream<Passage> figure(Figure it) {
        return add("measure", Passage.Kind.CLAUSE, it.measure())
                .words("unit", it.unit())
                .all();
    }

    @Override
    public Stream<Passage> post(Post it) {
        return name(it.title()).all();
    }

    @Override
    public Stream<Passage> assessment(Assessment it) {
        return clause("text", it.text()).words("author", it.author()).all();
    }

    @Override
    public Stream<Passage> point(Point it) {
        return clause("text", it.text()).all();
    }
}
