package bilat.brief;

import bilat.fact.Actor;
import bilat.fact.Country;
import bilat.fact.Facts;
import bilat.fact.Official;
import bilat.fact.Organisation;
import bilat.fact.When;
import bilat.wording.CountryNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of countries and organisations, as they were at the date of what is told. */
final class Names {
    private final Facts facts;
    private final Say say;
    private final When today;
    private final CountryNames shipped;

    Names(Facts facts, Say say, LocalDate asOf) {
        this.facts = facts;
        this.say = say;
        this.today = When.on(asOf);
        this.shipped = say.wording().countries();
    }

    /** A name by itself, as a heading or a column has it. */
    Run label(Actor actor, LocalDate day) {
        return Run.typed(name(actor, When.on(day)));
    }

    /** A name in a sentence, with its article; a former one with that of the brief's day, where it is another. */
    Run inSentence(Actor actor, When when) {
        Optional<Country> country = facts.country(actor);
        Optional<String> then = former(country, when);
        Optional<String> now = former(country, today);
        if (now.isPresent() && (then.isEmpty() || then.equals(now))) {
            return Run.typed(now.get());
        }
        if (then.isPresent()) {
            return say.say("country.now", Run.typed(then.get()), Run.typed(now.orElseGet(() -> current(actor))));
        }
        Optional<String> own = country.flatMap(Country::inSentence);
        Optional<String> renamed = country.flatMap(Country::name);
        return Run.typed(own.or(() -> renamed)
                .or(() -> shipped.find(actor.id()).map(CountryNames.Entry::inSentence))
                .orElseGet(() -> name(actor, when)));
    }

    /** Several in a sentence, countries first, each group by name. */
    Run list(List<Actor> actors, When when) {
        return say.list(actors.stream()
                .sorted(Comparator.comparing((Actor actor) -> isOrganisation(actor))
                        .thenComparing(actor -> name(actor, when)))
                .map(actor -> inSentence(actor, when))
                .toList());
    }

    private boolean isOrganisation(Actor actor) {
        return !actor.isCountry()
                || facts.country(actor).flatMap(Country::kind).equals(Optional.of(Country.Kind.ORGANISATION));
    }

    /** What a person is called after the first mention: the family name, else the whole name. */
    static String shortName(Official official) {
        return official.sortName()
                .map(sort -> sort.contains(",") ? sort.substring(0, sort.indexOf(',')) : sort)
                .orElse(official.name());
    }

    /** The short name of a day; of a day that lies ahead, the name that the brief's day knows. */
    String name(Actor actor, When when) {
        Optional<Country> country = facts.country(actor);
        return former(country, when).or(() -> former(country, today)).orElseGet(() -> current(actor));
    }

    private String current(Actor actor) {
        return facts.country(actor)
                .flatMap(Country::name)
                .or(() -> facts.organisation(actor).map(Organisation::name))
                .or(() -> shipped.find(actor.id()).map(CountryNames.Entry::name))
                .orElse(actor.id());
    }

    private static Optional<String> former(Optional<Country> country, When when) {
        return country.stream()
                .flatMap(value -> value.formerly().stream())
                .filter(name -> !name.until().certainlyBefore(when))
                .min(Comparator.comparing(Country.FormerName::until, When.READING_ORDER))
                .map(Country.FormerName::name);
    }
}
