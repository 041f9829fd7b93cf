package bilat.render.pdf;

import java.util.List;

/** Brackets and the like, which open the other way from right to left (Unicode 16, BidiMirroring.txt). */
final class Mirrors {
    private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⟦⟧⟪⟫⁅⁆⁽⁾₍₎❨❩⦅⦆「」『』【】〈〉《》〔〕（）［］｛｝";

    private Mirrors() {}

    /** A cluster as it is drawn from right to left. */
    static Cluster of(Cluster cluster, Face face) {
        int at = cluster.letters().length() == 1 ? PAIRS.indexOf(cluster.letters()) : -1;
        if (at < 0) {
            return cluster;
        }
        int other = PAIRS.charAt(at ^ 1);
        int drawn = face.has(other) ? other : PAIRS.charAt(at);
        return new Cluster(cluster.letters(), List.of(new Cluster.Stroke(drawn, 0, 0)), face.advance(drawn));
    }
}
