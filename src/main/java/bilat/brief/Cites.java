package bilat.brief;

import bilat.document.Inline;
import bilat.document.Reference;
import bilat.fact.Answer;
import bilat.fact.Citation;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Citations to note marks, and what each note says: the source, its date, the place in it, its chain and its rating.
 */
final class Cites {
    private final Facts facts;
    private final LocalDate asOf;
    private final Say say;

    Cites(Dossier dossier, Say say) {
        this.facts = dossier.facts();
        this.asOf = dossier.asOf();
        this.say = say;
    }

    /** The marks of a fact. */
    Run marks(Fact fact) {
        return marks(fact.sources());
    }

    /** The marks of several facts, each note once. */
    Run marksOf(Collection<? extends Fact> several) {
        return marks(
                several.stream().flatMap(fact -> Citations.of(fact).stream()).toList());
    }

    /** A mark for each citation, each note once. */
    Run marks(List<Citation> citations) {
        Map<String, Inline> marks = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Optional<Source> source = facts.source(citation.source());
            source.map(value -> reference(citation, value))
                    .ifPresent(reference -> marks.putIfAbsent(reference.key(), new Inline.Cite(reference)));
        }
        return new Run(List.copyOf(marks.values()));
    }

    /** Words with the marks that do not stand in them yet. */
    Run marked(Run words, List<Citation> citations) {
        List<Inline> more = new ArrayList<>(marks(citations).content());
        more.removeAll(words.content());
        return words.then(new Run(more));
    }

    private Reference reference(Citation citation, Source source) {
        String key = String.join(
                "\u0000",
                citation.source(),
                citation.at().orElse(""),
                citation.quote().orElse(""),
                citation.reports().orElse(""),
                citation.credibility().map(Object::toString).orElse(""));
        return new Reference(key, note(citation, source).content());
    }

    private Run note(Citation citation, Source source) {
        List<Run> parts = new ArrayList<>();
        Optional<Source> reported = citation.reports().flatMap(facts::source);
        reported.ifPresent(origin -> parts.add(Run.typed(isUntitled(origin) ? publisher(origin) : title(origin))));
        Run named = named(source);
        parts.add(reported.isPresent() ? say.say("note.as-reported-by", named) : named);
        citation.at().ifPresent(place -> parts.add(Run.typed(place)));
        citation.quote().ifPresent(quote -> parts.add(say.say("quoted", Run.typed(quote))));
        Run note = Run.join(parts, say.wording().get("list.comma")).then(chain(source));
        String rating = rating(source, citation);
        Run rated = reported.map(origin -> say.say("note.through", letter(origin), Run.typed(rating)))
                .orElseGet(() -> Run.typed(rating));
        return note.then(say.say("note.rated", rated.capitalised()));
    }

    private Run letter(Source source) {
        return Run.typed(rating(source, Optional.empty()));
    }

    private String rating(Source source, Citation citation) {
        return rating(source, citation.credibility());
    }

    /** Letter and number of the Admiralty code: "B2", "B", or that there is none. */
    private String rating(Source source, Optional<Integer> credibility) {
        Optional<String> letter = source.reliability().map(Source.Reliability::word);
        Optional<String> number = credibility.map(Object::toString);
        return letter.isEmpty() && number.isEmpty()
                ? say.wording().get("note.not-rated")
                : letter.orElse("–") + number.orElse("");
    }

    /** How the source was come by, and what became of it. */
    private Run chain(Source source) {
        Run chain = Run.EMPTY;
        if (source.withdrawn().isPresent()) {
            chain = chain.then(
                    say.say("note.withdrawn", say.at(source.withdrawn().get())));
        }
        Optional<Source> via = source.via().flatMap(facts::source);
        return via.map(reprint -> say.say("note.read-in", named(reprint)).then(chain(reprint)))
                .map(chain::then)
                .orElse(chain);
    }

    /** Publisher or title, and date. */
    Run named(Source source) {
        Run name = Run.typed(isPress(source) || isUntitled(source) ? publisher(source) : title(source));
        return source.published()
                .map(date ->
                        Run.join(List.of(name, say.when(date)), say.wording().get("list.comma")))
                .orElse(name);
    }

    /** Whether it may be cited but not named by its title, which could tell what was not yet known on the day. */
    boolean isUntitled(Source source) {
        boolean later = source.published()
                .filter(date -> date.begunBy(asOf) == Answer.NO)
                .isPresent();
        return later && source.publisher().isPresent();
    }

    /** Whether it is known by its publisher rather than by its title. */
    static boolean isPress(Source source) {
        return source.publisher().isPresent()
                && source.type()
                        .filter(type -> type == Source.Type.NEWS || type == Source.Type.SOCIAL_MEDIA)
                        .isPresent();
    }

    /** The publisher, or the title where none is on file. */
    static String publisher(Source source) {
        return source.publisher().orElse(source.title());
    }

    /** The title, with the symbol where it does not say it. */
    static String title(Source source) {
        return source.symbol()
                .filter(symbol -> !source.title().contains(symbol))
                .map(symbol -> source.title() + " " + symbol)
                .orElse(source.title());
    }
}
