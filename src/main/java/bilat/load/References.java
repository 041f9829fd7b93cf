package bilat.load;

import bilat.fact.Actor;
import bilat.fact.CountryCodes;
import bilat.fact.FactId;
import bilat.fact.Pair;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** The types of values that name something else: countries, organisations, records. */
final class References {
    /** Lower-case ASCII words joined by hyphens. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private References() {}

    static final Type<String> SOURCE = record(Link.Kind.SOURCE);
    static final Type<String> OFFICIAL = record(Link.Kind.OFFICIAL);
    static final Type<String> ISSUE = record(Link.Kind.ISSUE);

    /** A country by its code. */
    static final Type<Actor> COUNTRY =
            new Referring<>(new Scalar<>("country", References::country, Actor::id), References::kind, Actor::id);

    /** A country by its code, or an organisation by its id. */
    static final Type<Actor> ACTOR = new Referring<>(
            new Scalar<>("country or organisation", References::actor, Actor::id), References::kind, Actor::id);

    /** Two countries. */
    static final Type<Pair> PAIR =
            new Scalar<>("pair", References::pair, pair -> pair.canonical().toString());

    private static Type<String> record(Link.Kind kind) {
        Type<String> id = new Scalar<>(
                kind.word(),
                (text, node, in) -> {
                    in.link(kind, text, node);
                    return Optional.of(text);
                },
                text -> text);
        return new Referring<>(id, text -> kind, text -> text);
    }

    /** A fact by its id, looked for in the file's pair first. */
    static Type<FactId> fact(Link.Kind kind) {
        Type<FactId> id = new Scalar<>(
                kind.word(),
                (text, node, in) -> {
                    in.link(kind, text, node);
                    return Optional.of(provisional(text, in.pair()));
                },
                FactId::toString);
        return new Referring<>(id, fact -> kind, FactId::toString);
    }

    /** What an actor is on file as. */
    private static Link.Kind kind(Actor actor) {
        return actor.isCountry() ? Link.Kind.COUNTRY : Link.Kind.ORGANISATION;
    }

    /** The id as it is typed; where it has no pair of its own, in the file's. */
    static FactId provisional(String text, Optional<Pair> pair) {
        int slash = text.indexOf('/');
        Optional<Pair> typed = slash == 7 ? codes(text.substring(0, 7)) : Optional.empty();
        return typed.map(own -> new FactId(Optional.of(own.canonical()), text.substring(8)))
                .orElseGet(() -> new FactId(pair, text));
    }

    private static Optional<Pair> codes(String text) {
        return text.matches("[A-Z]{3}-[A-Z]{3}") && !text.startsWith(text.substring(4))
                ? Optional.of(Pair.of(text.substring(0, 3), text.substring(4)))
                : Optional.empty();
    }

    private static Optional<Actor> actor(String text, Node node, Reading in) {
        if (ID.matcher(text).matches()) {
            in.link(Link.Kind.ORGANISATION, text, node);
            return Optional.of(new Actor(text));
        }
        return country(text, node, in);
    }

    static Optional<Actor> country(String text, Node node, Reading in) {
        if (in.codes().isKnown(text)) {
            return Optional.of(new Actor(text));
        }
        if (CountryCodes.isUserAssigned(text)) {
            in.link(Link.Kind.COUNTRY, text, node);
            return Optional.of(new Actor(text));
        }
        String capitals = text.toUpperCase(Locale.ROOT);
        String help = in.codes()
                .ofAlpha2(capitals)
                .map(code -> "write " + code + ", the code of three letters")
                .or(() -> Optional.of(capitals)
                        .filter(in.codes()::isKnown)
                        .map(code -> "write " + code + ", in capitals"))
                .or(() -> Suggestion.of(capitals, in.codes().all()).map(near -> "did you mean " + near + "?"))
                .orElse("write the three capitals of ISO 3166-1, or declare a user-assigned code under countries");
        in.problem(node, "country-unknown", "\"" + text + "\" is not the code of a country", help);
        return Optional.empty();
    }

    private static Optional<Pair> pair(String text, Node node, Reading in) {
        String[] codes = text.split("-", -1);
        if (codes.length != 2) {
            in.problem(node, "pair-invalid", "\"" + text + "\" is not a pair", "write two codes: AZE-IRN");
            return Optional.empty();
        }
        Optional<Actor> first = country(codes[0], node, in);
        Optional<Actor> second = country(codes[1], node, in);
        if (first.isPresent() && first.equals(second)) {
            in.problem(node, "pair-invalid", "\"" + text + "\" names one country twice", "name two");
            return Optional.empty();
        }
        return first.flatMap(one -> second.map(other -> new Pair(one, other).canonical()));
    }
}
