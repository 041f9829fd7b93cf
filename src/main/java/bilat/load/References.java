package bilat.load;

import bilat.fact.Actor;
import bilat.fact.CountryCodes;
import bilat.fact.FactId;
import bilat.fact.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** The types of values that name something else: countries, organisations, records. */
final class References {
    private static final Pattern PAIR_OF_CODES = Pattern.compile("[A-Z]{3}-[A-Z]{3}");
    private static final Pattern CODES = Pattern.compile("([A-Za-z]{2,3})\\s*[-–—/ ]\\s*([A-Za-z]{2,3})");

    private References() {}

    /** Whether a text is lower-case ASCII words joined by hyphens. */
    static boolean isId(String text) {
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || !word)) {
                return false;
            }
            word = letter;
        }
        return word;
    }

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

    /** Says of the key that follows that it leads to a party. */
    static void refer(Actor party, Json out) {
        out.refers(kind(party).space(), party.id());
    }

    /** The id as it is typed; where it has no pair of its own, in the file's. */
    static FactId provisional(String text, Optional<Pair> pair) {
        int slash = text.indexOf('/');
        Optional<Pair> typed = slash == 7 ? codes(text.substring(0, 7)) : Optional.empty();
        return typed.map(own -> new FactId(Optional.of(own.canonical()), text.substring(8)))
                .orElseGet(() -> new FactId(pair, text));
    }

    private static Optional<Pair> codes(String text) {
        return PAIR_OF_CODES.matcher(text).matches() && !text.startsWith(text.substring(4))
                ? Optional.of(Pair.of(text.substring(0, 3), text.substring(4)))
                : Optional.empty();
    }

    private static Optional<Actor> actor(String text, Node node, Reading in) {
        if (isId(text)) {
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
        String help = meant(text, in.codes())
                .orElse("write the three capitals of ISO 3166-1, or declare a user-assigned code under countries");
        in.problem(node, "country-unknown", Quoted.of(text) + " is not the code of a country", help);
        return Optional.empty();
    }

    /** What to write instead, where a text is nearly the code of a country. */
    static Optional<String> meant(String text, CountryCodes codes) {
        if (text.length() < 2 || text.length() > 3) {
            return Optional.empty();
        }
        String capitals = text.toUpperCase(Locale.ROOT);
        if (codes.isKnown(capitals)) {
            return Optional.of("write " + capitals + ", in capitals");
        }
        if (text.length() == 2) {
            return Optional.of(capitals.equals("UK") ? "GB" : capitals)
                    .flatMap(codes::ofAlpha2)
                    .map(code -> "write " + code + ", the code of three letters");
        }
        // Any three letters are near to some code; only its beginning says what was meant.
        List<String> near = codes.all().stream()
                .filter(code -> code.startsWith(capitals.substring(0, 2)))
                .toList();
        return near.isEmpty() || near.size() > 3
                ? Optional.empty()
                : Optional.of("did you mean " + String.join(" or ", near) + "?");
    }

    private static Optional<Pair> pair(String text, Node node, Reading in) {
        Matcher codes = CODES.matcher(text);
        if (!codes.matches()
                || text.length() != codes.group(1).length() + codes.group(2).length() + 1
                || text.indexOf('-') < 0) {
            String help = codes.matches()
                    ? "write " + codes.group(1).toUpperCase(Locale.ROOT) + "-"
                            + codes.group(2).toUpperCase(Locale.ROOT)
                    : "write two codes of countries joined by a hyphen: AZE-IRN";
            in.problem(node, "pair-invalid", Quoted.of(text) + " is not a pair", help);
            return Optional.empty();
        }
        Optional<Actor> first = country(codes.group(1), node, in);
        Optional<Actor> second = country(codes.group(2), node, in);
        if (first.isPresent() && first.equals(second)) {
            in.problem(node, "pair-invalid", Quoted.of(text) + " names one country twice", "name two");
            return Optional.empty();
        }
        return first.flatMap(one -> second.map(other -> new Pair(one, other).canonical()));
    }
}
