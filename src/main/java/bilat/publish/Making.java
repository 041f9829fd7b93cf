package bilat.publish;

import bilat.definition.Edition;
import bilat.definition.FontFile;
import bilat.definition.Manifest;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all pairs of an edition in the making have in common.
 *
 * @param folder where it is made
 * @param earlier what is there already
 * @param editions those that are there
 * @param before the edition before it
 * @param narrow the markings of the records that lie above the ceiling, by their collection and id; facts have none
 */
record Making(
        Project project,
        Briefs briefs,
        Edition edition,
        List<UsedProduct> products,
        Occasion occasion,
        EditionFolder folder,
        Earlier earlier,
        Editions editions,
        Optional<PublishedEdition> before,
        Map<String, Marking> narrow) {
    Making {
        products = List.copyOf(products);
        narrow = Map.copyOf(narrow);
    }

    /**
     * The edition before it that has facts of a pair: another than the last where the pair failed in that, and what it
     * had before could not be taken over, such as facts that were damaged.
     */
    Optional<PublishedEdition> withFacts(Pair pair) {
        Optional<PublishedEdition> found = before;
        while (found.flatMap(edition -> edition.of(pair))
                .filter(Making::lacksFacts)
                .isPresent()) {
            found = editions.before(edition.name(), found.get().date());
        }
        return found.filter(
                edition -> edition.of(pair).flatMap(Manifest.OfPair::facts).isPresent());
    }

    private static boolean lacksFacts(Manifest.OfPair of) {
        return of.facts().isEmpty() && of.status() == Manifest.Status.FAILED;
    }

    /**
     * Whether an edition may hold what lies above the ceiling now. Of one that is not complete nobody knows at which
     * ceiling its files were made.
     */
    boolean mayNarrow(PublishedEdition kept) {
        return !narrow.isEmpty() || !kept.isComplete() || !kept.ceiling().isWithin(edition.marking());
    }

    /** As briefs name it: "weekly 2019-W04". */
    String title() {
        return edition.name() + " " + folder.name();
    }

    List<FontFile> fonts() {
        return occasion.fonts().stream().map(Assembly::file).toList();
    }

    /** Its manifest. */
    Manifest manifest(Manifest.State state, List<Manifest.OfPair> pairs, List<Manifest.File> index) {
        return new Manifest(
                state,
                occasion.program(),
                edition.name(),
                folder.name(),
                occasion.date(),
                edition.marking(),
                before.map(PublishedEdition::folder),
                fonts(),
                products.stream().map(UsedProduct::recorded).toList(),
                pairs,
                index);
    }
}
