package bilat.render.pdf;

import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps what has a ground or a rule of its own in one piece. */
final class Panels {
    private Panels() {}

    /** One slab with its ground, or if that were higher than half a page a slab for each with a ground of its own. */
    static List<Slab> whole(List<Slab> slabs, double halfPage, UnaryOperator<Slab> ground) {
        if (slabs.isEmpty()) {
            return List.of();
        }
        if (Slab.height(slabs) <= halfPage) {
            return List.of(ground.apply(Slab.joined(slabs)));
        }
        return slabs.stream().map(ground).toList();
    }
}
