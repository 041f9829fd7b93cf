package bilat.load;

import bilat.definition.Edition;
import bilat.definition.Pairs;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the files of an edition have names of their own, and none that its folder needs for itself. */
final class EditionNames {
    private static final Set<String> RESERVED =
            Set.of("index.md", "index.pdf", "manifest.json", "sha256sums", "facts", "briefs");

    private final FoundEdition found;
    private final List<Diagnostic> problems = new ArrayList<>();

    private EditionNames(FoundEdition found) {
        this.found = found;
    }

    static List<Diagnostic> problems(FoundEdition found) {
        EditionNames names = new EditionNames(found);
        Edition edition = found.edition();
        boolean onePair =
                edition.pairs() instanceof Pairs.Listed listed && listed.pairs().size() == 1;
        names.needed("pair", !onePair, "the briefs of all pairs would be called \"" + edition.file() + "\"");
        names.needed(
                "product",
                edition.products().size() > 1,
                "several products would be called \"" + edition.file() + "\"");
        names.needed(
                "side",
                edition.sides().size() > 1,
                "a brief for either side would be called \"" + edition.file() + "\"");
        names.free();
        return names.problems;
    }

    private void needed(String slot, boolean needed, String message) {
        if (needed && !found.edition().file().has(slot)) {
            tell(message, "write {" + slot + "} into it");
        }
    }

    private void free() {
        Edition edition = found.edition();
        // Any pair will do: its codes are capitals, and what is reserved is not as long.
        Pair pair = Pair.of("XAA", "XAB");
        edition.products().stream()
                .flatMap(product ->
                        edition.formats().stream().map(format -> edition.file(pair, product, Optional.empty(), format)))
                .filter(name -> RESERVED.contains(name.split("/")[0].toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> tell(
                        Quoted.of(name) + " is the name of what stands beside the briefs", "give them another name"));
    }

    private void tell(String message, String help) {
        Place place = found.place("file", 0);
        problems.add(Problems.at(place, "template-invalid", message, help));
    }
}
