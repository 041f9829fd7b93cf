package bilat.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a ceiling lets a reader know of: which records may be named at all. What is not on file, or could not be read,
 * is withheld too, since its marking is not known; only the two of the pair, whom the reader has named, never are.
 */
final class Clearance {
    private final Facts all;
    private final Marking ceiling;
    private final Pair pair;
    private final Set<String> unnameable;

    Clearance(Facts all, Marking ceiling, Pair pair) {
        this(all, ceiling, pair, unnameable(all, ceiling));
    }

    private Clearance(Facts all, Marking ceiling, Pair pair, Set<String> unnameable) {
        this.all = all;
        this.ceiling = ceiling;
        this.pair = pair;
        this.unnameable = unnameable;
    }

    private static Set<String> unnameable(Facts all, Marking ceiling) {
        Set<String> unnameable = new HashSet<>();
        all.omitted().forEach(omitted -> omitted.id().ifPresent(unnameable::add));
        all.facts().stream()
                .filter(fact -> !fact.marking().isWithin(ceiling))
                .flatMap(fact -> names(fact).stream())
                .forEach(unnameable::add);
        return unnameable;
    }

    /** What a fact may be called by. */
    static List<String> names(Fact fact) {
        return List.of(fact.id().toString(), fact.id().name());
    }

    /** The same ceiling for the readers of another pair. */
    Clearance of(Pair other) {
        return new Clearance(all, ceiling, other, unnameable);
    }

    boolean within(Marking marking) {
        return marking.isWithin(ceiling);
    }

    boolean source(String id) {
        return all.source(id).filter(source -> within(source.marking())).isPresent();
    }

    boolean official(String id) {
        return all.official(id)
                .filter(official -> within(official.marking()) && actor(official.country()))
                .isPresent();
    }

    boolean issue(String id) {
        return all.issue(id).filter(issue -> within(issue.marking())).isPresent();
    }

    boolean actor(Actor actor) {
        return pair.has(actor) || mayBeNamed(actor);
    }

    private boolean mayBeNamed(Actor actor) {
        if (actor.isCountry()) {
            return !unnameable.contains(actor.id())
                    && all.country(actor)
                            .map(country -> within(country.marking()))
                            .orElse(true);
        }
        return all.organisation(actor)
                .filter(organisation -> within(organisation.marking()))
                .isPresent();
    }

    /** Whether both of the pair could be named if the reader had not named them. */
    boolean isPairKnown() {
        return pair.sides().stream().allMatch(this::mayBeNamed);
    }

    boolean actors(List<Actor> actors) {
        return actors.stream().allMatch(this::actor);
    }

    boolean pair(Pair other) {
        return actors(other.sides());
    }

    /** Those that name nothing withheld, and relay nobody who is on file as relaying what is withheld. */
    List<Citation> citations(List<Citation> citations) {
        if (citations.stream().allMatch(citation -> citation.reports().isEmpty())) {
            return citations.stream()
                    .filter(citation -> source(citation.source()))
                    .toList();
        }
        Relayed relayed = new Relayed(citations);
        Set<String> known =
                relayed.voicesOf(relayed.origins().stream().filter(this::source).toList());
        return citations.stream()
                .filter(citation -> source(citation.source())
                        && citation.reports().map(this::source).orElse(true)
                        && known.contains(citation.reports().orElse(citation.source())))
                .toList();
    }

    /**
     * Whether something stated may still be stated: a citation is left, and where one is withheld, another bears out
     * the same. Else the word of the withheld source would be printed without its name.
     */
    boolean borneOut(List<Citation> citations) {
        List<Citation> left = citations(citations);
        List<String> fields =
                left.stream().flatMap(citation -> citation.fields().stream()).toList();
        boolean forAll = left.stream().anyMatch(citation -> citation.fields().isEmpty());
        return !left.isEmpty()
                && citations.stream()
                        .filter(citation -> !left.contains(citation))
                        .allMatch(citation ->
                                forAll || !citation.fields().isEmpty() && fields.containsAll(citation.fields()));
    }

    /** The same words without the citations of what is withheld. */
    Prose prose(Prose prose) {
        Predicate<Prose.Piece> shown = piece -> piece.accept(new Prose.Visitor<Boolean>() {
            @Override
            public Boolean words(Prose.Words words) {
                return true;
            }

            @Override
            public Boolean cited(Prose.Cited cited) {
                return source(cited.source());
            }
        });
        return new Prose(prose.paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream().filter(shown).toList())
                .filter(pieces -> !pieces.isEmpty())
                .map(Prose.Paragraph::new)
                .toList());
    }

    Optional<Prose> prose(Optional<Prose> prose) {
        return prose.map(this::prose).filter(left -> !left.paragraphs().isEmpty());
    }

    private boolean variant(Variant variant) {
        String value = variant.value();
        boolean withheld = unnameable.contains(value)
                || all.officials().containsKey(value) && !official(value)
                || all.issues().containsKey(value) && !issue(value)
                || all.sources().containsKey(value) && !source(value)
                || all.countries().containsKey(value) && !actor(new Actor(value))
                || all.organisations().containsKey(value) && !actor(new Actor(value));
        return !withheld && borneOut(variant.sources());
    }

    /** What a fact has in common with others, as far as it may be known; empty where the whole fact may not. */
    Optional<Particulars> particulars(Particulars it) {
        boolean whole = within(it.marking())
                && it.id().pair().map(this::pair).orElse(true)
                && it.issue().map(this::issue).orElse(true)
                && actors(it.parties());
        if (!whole) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                it.id(),
                citations(it.sources()),
                it.issue(),
                it.parties(),
                it.bearsOn().stream().filter(this::pair).toList(),
                it.reviewed(),
                it.marking(),
                prose(it.note()),
                it.variants().stream()
                        .filter(this::variant)
                        .map(variant -> new Variant(variant.field(), variant.value(), citations(variant.sources())))
                        .toList(),
                it.withdrawn()
                        .map(withdrawal -> new Withdrawal(
                                withdrawal.date(), prose(withdrawal.reason()), citations(withdrawal.sources()))),
                it.why()));
    }

    /** Whether an actor may be named, or none is. */
    boolean known(Optional<Actor> actor) {
        return actor.map(this::actor).orElse(true);
    }

    /** An actor, if it may be named. */
    Optional<Actor> actor(Optional<Actor> actor) {
        return actor.filter(this::actor);
    }

    /** Those whose party and official may be named. */
    List<ByParty<String>> officials(List<ByParty<String>> entries) {
        return parties(entries).stream()
                .filter(entry -> official(entry.value()))
                .toList();
    }

    /** Those whose party may be named. */
    <T> List<ByParty<T>> parties(List<ByParty<T>> entries) {
        return entries.stream().filter(entry -> actor(entry.party())).toList();
    }
}
