package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest thing that goes on a page whole.
 *
 * @param gap white before it, dropped at the top of a page
 * @param resumes what a page needs that begins with this slab, if the slab lies within a table
 */
record Slab(double gap, double height, Break before, List<Mark> marks, Optional<Resumption> resumes) {
    Slab {
        marks = List.copyOf(marks);
    }

    Slab(double gap, double height, Break before, List<Mark> marks) {
        this(gap, height, before, marks, Optional.empty());
    }

    /**
     * How a table goes over the page.
     *
     * @param header the header row once more
     * @param closing painted where the page before ends
     */
    record Resumption(Slab header, List<Mark> closing) {
        Resumption {
            closing = List.copyOf(closing);
        }
    }

    Slab after(double space) {
        return new Slab(space, height, before, marks, resumes);
    }

    Slab kept() {
        return new Slab(gap, height, Break.KEPT, marks, resumes);
    }

    Slab painting(Mark first) {
        List<Mark> all = new ArrayList<>(List.of(first));
        all.addAll(marks);
        return new Slab(gap, height, before, all, resumes);
    }

    Slab resuming(Resumption resumption) {
        return new Slab(gap, height, before, marks, Optional.of(resumption));
    }

    Slab movedRight(double by) {
        return new Slab(
                gap,
                height,
                before,
                marks.stream().map(mark -> mark.moved(by, 0)).toList(),
                resumes);
    }

    /** With white of its own around it; the white before it is included in its height. */
    Slab padded(double above, double below) {
        List<Mark> moved =
                marks.stream().map(mark -> mark.moved(0, above + gap)).toList();
        return new Slab(0, above + gap + height + below, before, moved, resumes);
    }

    static double height(List<Slab> slabs) {
        return slabs.stream().mapToDouble(slab -> slab.gap + slab.height).sum();
    }

    /** All as one that cannot be parted, with the gap of the first before it. */
    static Slab joined(List<Slab> slabs) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < slabs.size(); i++) {
            Slab slab = slabs.get(i);
            y += i == 0 ? 0 : slab.gap;
            for (Mark mark : slab.marks) {
                marks.add(mark.moved(0, y));
            }
            y += slab.height;
        }
        Slab first = slabs.get(0);
        return new Slab(first.gap, y, first.before, marks, first.resumes);
    }
}
