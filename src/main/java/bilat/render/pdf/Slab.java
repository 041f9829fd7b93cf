package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest thing that goes on a page whole.
 *
 * @param gap white before it, dropped at the top of a page
 * @param resumes what a page needs that begins with this slab, if the slab lies within a table
 * @param places names by which links and bookmarks reach its top
 */
record Slab(
        double gap, double height, Break before, List<Mark> marks, Optional<Resumption> resumes, List<String> places) {
    Slab {
        marks = List.copyOf(marks);
        places = List.copyOf(places);
    }

    Slab(double gap, double height, Break before, List<Mark> marks) {
        this(gap, height, before, marks, Optional.empty(), List.of());
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
        return new Slab(space, height, before, marks, resumes, places);
    }

    Slab kept() {
        return new Slab(gap, height, Break.KEPT, marks, resumes, places);
    }

    Slab painting(Mark first) {
        List<Mark> all = new ArrayList<>(List.of(first));
        all.addAll(marks);
        return new Slab(gap, height, before, all, resumes, places);
    }

    Slab resuming(Resumption resumption) {
        return new Slab(gap, height, before, marks, Optional.of(resumption), places);
    }

    /** The same, reached under one name more. */
    Slab at(String place) {
        List<String> all = new ArrayList<>(places);
        all.add(place);
        return new Slab(gap, height, before, marks, resumes, all);
    }

    Slab movedRight(double by) {
        return new Slab(
                gap,
                height,
                before,
                marks.stream().map(mark -> mark.moved(by, 0)).toList(),
                resumes,
                places);
    }

    /** With white of its own around it; the white before it is included in its height. */
    Slab padded(double above, double below) {
        List<Mark> moved =
                marks.stream().map(mark -> mark.moved(0, above + gap)).toList();
        return new Slab(0, above + gap + height + below, before, moved, resumes, places);
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
        List<String> places =
                slabs.stream().flatMap(slab -> slab.places.stream()).toList();
        Slab first = slabs.get(0);
        return new Slab(first.gap, y, first.before, marks, first.resumes, places);
    }
}
