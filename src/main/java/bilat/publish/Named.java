package bilat.publish;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.diagnostic.Suggestion;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Shelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody names to compare with, for one pair after another: a published edition, a day, or another data root.
 */
public final class Named {
    private final Optional<PublishedEdition> edition;
    private final Optional<LocalDate> day;
    private final Optional<Shelves> root;
    private final int unread;

    private Named(Optional<PublishedEdition> edition, Optional<LocalDate> day, Optional<Shelves> root, int unread) {
        this.edition = edition;
        this.day = day;
        this.root = root;
        this.unread = unread;
    }

    /**
     * What is meant by words.
     *
     * @param path the path that they are, if they are one
     * @param editions the folder of the published editions, where there is one
     * @param asOf the day of what is compared
     * @param ceiling the highest marking of what is compared
     * @throws WrongOrder if nothing is called so, if it is of a later day, or if it was published for fewer readers
     */
    public static Named of(String typed, Path path, Optional<Path> editions, LocalDate asOf, Marking ceiling)
            throws IOException, WrongOrder {
        Optional<LocalDate> day = Since.day(typed, asOf);
        if (day.isPresent()) {
            return new Named(Optional.empty(), day, Optional.empty(), 0);
        }
        Editions published = editions.isPresent() ? Editions.at(editions.get()) : Editions.none();
        Optional<PublishedEdition> found = published.named(typed);
        if (found.isEmpty() && Files.isDirectory(path)) {
            found = Editions.of(path);
        }
        if (found.isPresent()) {
            return new Named(Optional.of(fit(found.get(), asOf, ceiling)), Optional.empty(), Optional.empty(), 0);
        }
        if (!Files.exists(path)) {
            List<String> names = Stream.concat(
                            published.all().stream().map(PublishedEdition::folder), Stream.of(Editions.LATEST))
                    .toList();
            throw new WrongOrder("nothing to compare with is called \"" + typed
                    + "\": it is neither an edition, nor a day, YYYY-MM-DD, nor a folder with facts"
                    + Suggestion.question(typed, names));
        }
        Facts facts = Since.root(typed, path);
        return new Named(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Shelves.of(facts)),
                facts.omitted().size());
    }

    private static PublishedEdition fit(PublishedEdition edition, LocalDate asOf, Marking ceiling) throws WrongOrder {
        if (edition.date().isAfter(asOf)) {
            throw new WrongOrder("the edition to compare with, " + edition.title() + ", is of " + edition.date()
                    + ", after " + asOf + ", the day of what is compared");
        }
        if (!ceiling.isWithin(edition.ceiling())) {
            throw new WrongOrder("the edition to compare with, " + edition.title() + ", holds nothing above "
                    + edition.ceiling().word() + ", so that all above it would pass for new; ask with --marking "
                    + edition.ceiling().word());
        }
        return edition;
    }

    /**
     * The facts of a pair that are meant; empty where an edition has none of it.
     *
     * @param now those of now, of which a day is one
     */
    public Optional<Since> of(Pair pair, Facts now) throws IOException {
        if (edition.isPresent()) {
            return edition.get().since(pair);
        }
        return Optional.of(new Since(root.map(shelves -> shelves.of(pair)).orElse(now), day, Optional.empty()));
    }

    /**
     * The same for a brief of the pair.
     *
     * @throws WrongOrder if the brief could say nothing without it
     */
    public Optional<Since> of(Pair pair, Facts now, Definition definition) throws IOException, WrongOrder {
        Optional<Since> found = of(pair, now);
        if (found.isEmpty() && Sections.needChanges(definition)) {
            throw new WrongOrder("the edition to compare with, "
                    + edition.map(PublishedEdition::title).orElseThrow() + ", has nothing of " + pair
                    + ", and a brief as " + definition.brief() + " tells only what changed");
        }
        return found;
    }

    /** The pairs of which it may tell besides those of now. */
    public List<Pair> pairs(LocalDate asOf, Marking ceiling) {
        List<Pair> pairs = new ArrayList<>();
        edition.ifPresent(it -> it.manifest().pairs().forEach(each -> pairs.add(each.pair())));
        root.ifPresent(it -> pairs.addAll(it.pairs(asOf, ceiling)));
        return pairs;
    }

    /** How many records or files of another data root could not be read. */
    public int unread() {
        return unread;
    }
}
