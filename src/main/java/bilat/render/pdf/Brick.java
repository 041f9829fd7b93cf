package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block ready to be stacked: its slabs, of which the first has no gap yet, and what it is. */
record Brick(Kind kind, List<Slab> slabs) {
    Brick {
        slabs = List.copyOf(slabs);
    }

    /** The slabs of all bricks with their gaps, after what stands before them; what a heading leads to stays with it. */
    static List<Slab> stacked(Kind before, List<Brick> bricks) {
        List<Slab> stacked = new ArrayList<>();
        Kind last = before;
        for (Brick brick : bricks) {
            for (int i = 0; i < brick.slabs.size(); i++) {
                Slab slab = brick.slabs.get(i);
                Slab spaced = i == 0 ? slab.after(last.spaceBefore(brick.kind)) : slab;
                boolean led = i == 0 && !stacked.isEmpty() && last.leadsTo(brick.kind);
                stacked.add(led ? spaced.kept() : spaced);
            }
            last = brick.slabs.isEmpty() ? last : brick.kind;
        }
        return stacked;
    }

    /** How a block stands to its neighbours: the white before and after it. */
    enum Kind {
        OPENING(0, 11.5),
        SECTION(15, 5),
        SUBSECTION(8, 5),
        PANEL(0, 10),
        TEXT(0, 8),
        LIST(0, 6.5),
        TABLE(0, 7),
        CALLOUT(10, 5),
        SMALL_PRINT(5, 0);

        private static final double LEAD_IN = 3.5;
        private static final double BEFORE_TABLE = 3.5;

        private final double before;
        private final double after;

        Kind(double before, double after) {
            this.before = before;
            this.after = after;
        }

        private boolean leadsTo(Kind next) {
            return this == SECTION || this == SUBSECTION || this == TEXT && next == LIST;
        }

        /** Of two spaces that meet the larger holds, but a text stands near the list or table that it leads to. */
        double spaceBefore(Kind next) {
            if (this == TEXT && next == LIST) {
                return LEAD_IN;
            }
            if (this == TEXT && next == TABLE) {
                return BEFORE_TABLE;
            }
            return this == TABLE && next == SMALL_PRINT ? next.before : Math.max(after, next.before);
        }
    }
}
