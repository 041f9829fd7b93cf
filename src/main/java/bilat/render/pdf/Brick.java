package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block ready to be stacked: its slabs, of which the first has no gap yet, and what it is. */
record Brick(Kind kind, List<Slab> slabs) {
    Brick {
        slabs = List.copyOf(slabs);
    }

    /** The same, its top reached under a name. */
    Brick at(String place) {
        List<Slab> named = new ArrayList<>(slabs);
        named.set(0, slabs.get(0).at(place));
        return new Brick(kind, named);
    }

    /**
     * The slabs of all bricks with their gaps, after what stands before them. What a heading leads to stays with it,
     * two lines at least; what explains a list stays with two lines of it.
     */
    static List<Slab> stacked(Kind before, List<Brick> bricks) {
        List<Slab> stacked = new ArrayList<>();
        Kind last = before;
        boolean oneLineUnderHeading = false;
        for (Brick brick : bricks) {
            if (brick.slabs.isEmpty()) {
                continue;
            }
            if (last == Kind.LIST && brick.kind == Kind.SMALL_PRINT && stacked.size() > 1) {
                stacked.add(stacked.remove(stacked.size() - 1).kept());
            }
            boolean led = !stacked.isEmpty() && (last.leadsTo(brick.kind) || oneLineUnderHeading && brick.isLines());
            boolean underHeading = last.isHeading();
            for (int i = 0; i < brick.slabs.size(); i++) {
                Slab slab = brick.slabs.get(i);
                Slab spaced = i == 0 ? slab.after(last.spaceBefore(brick.kind)) : slab;
                boolean second = i == 1 && underHeading && brick.isLines();
                stacked.add(i == 0 && led || second ? spaced.kept() : spaced);
            }
            oneLineUnderHeading = underHeading && brick.isLines() && brick.slabs.size() == 1;
            last = brick.kind;
        }
        return stacked;
    }

    private boolean isLines() {
        return kind == Kind.TEXT || kind == Kind.LIST || kind == Kind.QUOTATION;
    }

    /** How a block stands to its neighbours: the white before and after it. */
    enum Kind {
        OPENING(0, Theme.AFTER_OPENING),
        SECTION(Theme.BEFORE_SECTION, Theme.AFTER_SECTION),
        CLOSE_SECTION(Theme.BEFORE_CLOSE_SECTION, Theme.AFTER_CLOSE_SECTION),
        SUBSECTION(Theme.BEFORE_SUBSECTION, Theme.AFTER_SUBSECTION),
        PANEL(0, Theme.AFTER_PANEL),
        TEXT(0, Theme.AFTER_TEXT),
        LIST(0, Theme.AFTER_LIST),
        TABLE(Theme.BEFORE_TABLE, Theme.AFTER_TABLE),
        QUOTATION(Theme.BEFORE_QUOTATION, Theme.AFTER_QUOTATION),
        PICTURE(Theme.BEFORE_PICTURE, Theme.AFTER_PICTURE),
        CALLOUT(Theme.BEFORE_CALLOUT, Theme.AFTER_CALLOUT),
        SMALL_PRINT(Theme.BEFORE_SMALL_PRINT, Theme.AFTER_SMALL_PRINT);

        private final double before;
        private final double after;

        Kind(double before, double after) {
            this.before = before;
            this.after = after;
        }

        /** Of two spaces that meet the larger holds, but what explains or leads to something stands near it. */
        double spaceBefore(Kind next) {
            if (isHeading()) {
                return after;
            }
            if (this == TEXT && next == LIST) {
                return Theme.TEXT_TO_LIST;
            }
            if (this == TEXT && next == TABLE) {
                return Theme.TEXT_TO_TABLE;
            }
            if ((this == TEXT || this == LIST) && next == QUOTATION) {
                return Theme.BEFORE_QUOTATION;
            }
            boolean small = (this == TABLE || this == SMALL_PRINT) && next == SMALL_PRINT;
            return small ? Theme.TO_SMALL_PRINT : Math.max(after, next.before);
        }

        private boolean isHeading() {
            return this == SECTION || this == CLOSE_SECTION || this == SUBSECTION;
        }

        private boolean leadsTo(Kind next) {
            boolean leads = this == TEXT && (next == LIST || next == TABLE || next == QUOTATION);
            return isHeading() || leads || this == LIST && next == QUOTATION;
        }
    }
}
