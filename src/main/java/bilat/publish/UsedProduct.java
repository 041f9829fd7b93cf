package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.brief.Sections;
import bilat.definition.Definition;
import bilat.definition.Edition;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.load.Writing;
import bilat.snapshot.Digest;
import java.util.List;
import java.util.Optional;

/**
 * A product as an edition uses it.
 *
 * @param definition with the ceiling of the edition, and its ages of review if it has them
 * @param json the same as it is kept
 */
record UsedProduct(String name, Definition definition, byte[] json) {
    static UsedProduct of(String name, Definition found, Edition edition) throws WrongOrder {
        Definition used = new Definition(
                found.brief(),
                found.title(),
                found.audience(),
                edition.marking(),
                found.withheld(),
                found.language(),
                found.page(),
                found.sections(),
                edition.review().orElse(found.review()));
        Feasible.sections(used);
        Feasible.wording(used);
        return new UsedProduct(name, used, Writing.json(used).getBytes(UTF_8));
    }

    /** For whom it is made of a pair: for either side alike, or for those that are of the pair. */
    List<Optional<Actor>> sides(Pair pair, Edition edition) {
        return Sections.needSide(definition)
                ? edition.sides().stream().filter(pair::has).map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    Manifest.Product recorded() {
        Manifest.File file = new Manifest.File(EditionFolder.definition(name), Digest.of(json), json.length);
        return new Manifest.Product(name, file);
    }
}
