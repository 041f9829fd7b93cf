package bilat.render.pdf;

import java.util.Optional;

/**
 * Marked content as it lies on a page: one number of a page's structure, or one artifact.
 *
 * @param mcid its number in the structure; none for an artifact
 * @param text its letters in the order of painting, ActualText where there is one
 * @param letters its letters as the fonts spell them
 * @param left where its first letter stands, in points from the left edge; 0 for what has no letters
 * @param baseline that letter's baseline, in points from the lower edge
 * @param lowest the lowest baseline of all its letters
 */
record Stretch(Optional<Integer> mcid, String text, String letters, double left, double baseline, double lowest) {
    boolean isArtifact() {
        return mcid.isEmpty();
    }
}
