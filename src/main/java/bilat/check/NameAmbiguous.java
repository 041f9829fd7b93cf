package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Actor;
import bilat.fact.Agreement;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Mechanism;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that fits two states, where the parties do not tell which is meant. */
final class NameAmbiguous implements Rule {
    /** A short name, the codes that it fits, and the form in which nothing beside it tells them apart. */
    private record Name(String name, List<String> codes, Pattern alone) {}

    private static final List<Name> NAMES = List.of(
            new Name(
                    "Congo",
                    List.of("COD", "COG"),
                    Pattern.compile(
                            "(?<!Democratic Republic of the |Republic of the |DR |Belgian |French )\\bCongo\\b(?![- ]?(?:\\(|Brazzaville|Kinshasa))")),
            new Name(
                    "Korea",
                    List.of("KOR", "PRK"),
                    Pattern.compile("(?<!North |South |Republic of )\\bKorea\\b(?!,)")));

    @Override
    public String code() {
        return "name-ambiguous";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return Stream.of(
                        asked.each(Agreement.class)
                                .flatMap(one -> find(one, "title", one.it().title())),
                        asked.each(Mechanism.class)
                                .flatMap(one -> find(one, "title", one.it().title())),
                        asked.each(Event.class)
                                .flatMap(one ->
                                        find(one, "text", Passages.text(one.it().text()))))
                .flatMap(findings -> findings)
                .toList();
    }

    private <F extends Fact> Stream<Finding> find(Located<F> one, String field, String text) {
        return NAMES.stream()
                .filter(name -> text.contains(name.name()))
                .filter(name -> one.it().parties().stream()
                                .map(Actor::id)
                                .distinct()
                                .filter(name.codes()::contains)
                                .count()
                        != 1)
                .filter(name -> name.alone().matcher(text).find())
                .map(name -> Finding.of(
                        this,
                        one.subject().at(field),
                        "\"" + name.name() + "\" fits " + name.codes().get(0) + " and "
                                + name.codes().get(1) + ", and the parties do not tell which",
                        "name the parties; in text of your own, write the name in full"));
    }
}
