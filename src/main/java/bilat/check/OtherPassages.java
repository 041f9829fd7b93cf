package bilat.check;

import bilat.fact.Country;
import bilat.fact.Issue;
import bilat.fact.Official;
import bilat.fact.Organisation;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of what is no fact: countries, organisations, officials, issues and sources. */
final class OtherPassages {
    private final Subject subject;
    private final List<Passage> found = new ArrayList<>();

    private OtherPassages(Subject subject) {
        this.subject = subject;
    }

    static Stream<Passage> of(Asked asked) {
        return Stream.of(
                        asked.each("countries", asked.facts().countries()).flatMap(OtherPassages::country),
                        asked.each("organisations", asked.facts().organisations())
                                .flatMap(OtherPassages::organisation),
                        asked.each("officials", asked.facts().officials()).flatMap(OtherPassages::official),
                        asked.each("issues", asked.facts().issues()).flatMap(OtherPassages::issue),
                        asked.each("sources", asked.facts().sources()).flatMap(OtherPassages::source))
                .flatMap(passages -> passages);
    }

    private OtherPassages name(String field, Optional<String> text) {
        text.ifPresent(it -> found.add(new Passage(subject.at(field), Passage.Kind.NAME, it)));
        return this;
    }

    private OtherPassages name(String field, String text) {
        return name(field, Optional.of(text));
    }

    private static Stream<Passage> country(Located<Country> one) {
        return new OtherPassages(one.subject())
                        .name("name", one.it().name())
                        .name("in-sentence", one.it().inSentence())
                        .name("official", one.it().official())
                        .name("adjective", one.it().adjective())
                        .name("capital", one.it().capital())
                        .found
                        .stream();
    }

    private static Stream<Passage> organisation(Located<Organisation> one) {
        return new OtherPassages(one.subject())
                .name("name", one.it().name()).name("abbreviation", one.it().abbreviation()).found.stream();
    }

    private static Stream<Passage> official(Located<Official> one) {
        return new OtherPassages(one.subject())
                        .name("name", one.it().name())
                        .name("native", one.it().nativeName())
                        .name("sort-name", one.it().sortName())
                        .name("address", one.it().address())
                        .found
                        .stream();
    }

    private static Stream<Passage> source(Located<Source> one) {
        return new OtherPassages(one.subject())
                        .name("title", one.it().title())
                        .name("symbol", one.it().symbol())
                        .name("publisher", one.it().publisher())
                        .name("author", one.it().author())
                        .found
                        .stream();
    }

    private static Stream<Passage> issue(Located<Issue> one) {
        Issue it = one.it();
        List<Passage> found = new ArrayList<>();
        found.add(new Passage(one.subject().at("name"), Passage.Kind.CLAUSE, it.name()));
        it.proposition()
                .ifPresent(text -> found.add(new Passage(one.subject().at("proposition"), Passage.Kind.CLAUSE, text)));
        for (int i = 0; i < it.background().size(); i++) {
            String text = Passages.text(it.background().get(i).text());
            found.add(new Passage(one.subject().at("background", i).at("text"), Passage.Kind.SENTENCES, text));
        }
        return found.stream();
    }
}
