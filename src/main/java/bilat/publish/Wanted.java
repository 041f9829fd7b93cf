package bilat.publish;

import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Pair;
import java.util.List;
import java.util.Optional;

/**
 * What is due of a pair in an edition.
 *
 * @param failure why it cannot be made
 * @param base what it is compared with
 * @param facts its facts as they are kept
 * @param briefs in the order of products, sides and formats
 * @param unmade the products for which there is nothing to compare with
 * @param isDue whether anything of it is to be written
 */
record Wanted(
        Pair pair,
        Optional<Manifest.Reason> failure,
        Optional<Base> base,
        Optional<Manifest.Snapshot> facts,
        List<Brief> briefs,
        List<String> unmade,
        boolean isDue) {
    Wanted {
        briefs = List.copyOf(briefs);
        unmade = List.copyOf(unmade);
    }

    /**
     * One file.
     *
     * @param path in the folder of the edition
     * @param facts SHA-256 of what of the facts it shows
     * @param withheld how many facts it may say lay above the ceiling, if any did
     * @param done what is there already, and was made of the same
     * @param cause why it is to be made; empty if it is done
     */
    record Brief(
            UsedProduct product,
            Optional<Actor> side,
            Format format,
            String path,
            String facts,
            Optional<Integer> withheld,
            Optional<Manifest.Brief> done,
            Optional<Cause> cause) {}
}
