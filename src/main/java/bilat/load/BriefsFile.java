package bilat.load;

import bilat.definition.Definition;
import bilat.definition.Edition;
import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a file among the definitions holds: a definition or an edition, or neither if it has errors.
 *
 * @param places of the values of its keys
 */
record BriefsFile(
        Optional<Definition> definition,
        Optional<FoundEdition> edition,
        Map<String, Place> places,
        List<Diagnostic> diagnostics) {
    /** Keys that a definition has not, by which an edition is known whose first key is misspelt. */
    private static final List<String> OF_EDITIONS =
            List.of("edition", "pairs", "products", "formats", "folder", "file");

    static BriefsFile of(Text text, String file) {
        Map<String, Place> places = new TreeMap<>();
        OneRecord<Definition> definition = OneRecord.of(Definitions.SHAPE, text, file, root -> {
            places.putAll(FoundEdition.places(root, new Reading(file)));
            return !isEdition(places);
        });
        if (!isEdition(places)) {
            return new BriefsFile(definition.record(), Optional.empty(), places, definition.diagnostics());
        }
        OneRecord<Edition> read = OneRecord.of(Editions.SHAPE, text, file, root -> true);
        Optional<FoundEdition> edition = read.record().map(found -> new FoundEdition(found, file, places));
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<Diagnostic> names = edition.map(EditionNames::problems).orElse(List.of());
        diagnostics.addAll(names);
        return new BriefsFile(Optional.empty(), edition.filter(sound -> names.isEmpty()), places, diagnostics);
    }

    private static boolean isEdition(Map<String, Place> places) {
        return !places.containsKey("brief") && places.keySet().stream().anyMatch(OF_EDITIONS::contains);
    }
}
