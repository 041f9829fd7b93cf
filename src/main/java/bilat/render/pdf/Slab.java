package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest thing that goes on a page whole.
 *
 * @param gap white before it, dropped at the top of a page
 * @param resumes what a page needs that begins with this slab, if the slab lies within a table
 * @param places names by which links and bookmarks reach its top
 * @param lower what may stand in its place where there is less room, the tallest first; none once it is moved, painted
 *     on or joined
 */
record Slab(
        double gap,
        double height,
        Break before,
        List<Mark> marks,
        Optional<Resumption> resumes,
        List<String> places,
        List<Sketch> lower) {
    Slab {
        marks = List.copyOf(marks);
        places = List.copyOf(places);
        lower = List.copyOf(lower);
    }

    Slab(double gap, double height, Break before, List<Mark> marks) {
        this(gap, height, before, marks, Optional.empty(), List.of(), List.of());
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
        return new Slab(space, height, before, marks, resumes, places, lower);
    }

    Slab kept() {
        return new Slab(gap, height, Break.KEPT, marks, resumes, places, lower);
    }

    Slab painting(Mark first) {
        List<Mark> all = new ArrayList<>(List.of(first));
        all.addAll(marks);
        return new Slab(gap, height, before, all, resumes, places, List.of());
    }

    Slab resuming(Resumption resumption) {
        return new Slab(gap, height, before, marks, Optional.of(resumption), places, lower);
    }

    /** The same, reached under one name more. */
    Slab at(String place) {
        List<String> all = new ArrayList<>(places);
        all.add(place);
        return new Slab(gap, height, before, marks, resumes, all, lower);
    }

    Slab movedRight(double by) {
        return new Slab(
                gap,
                height,
                before,
                marks.stream().map(mark -> mark.moved(by, 0)).toList(),
                resumes,
                places,
                List.of());
    }

    /** With white of its own around it; the white before it is included in its height. */
    Slab padded(double above, double below) {
        List<Mark> moved =
                marks.stream().map(mark -> mark.moved(0, above + gap)).toList();
        return new Slab(0, above + gap + height + below, before, moved, resumes, places, List.of());
    }

    /** The same if one of these may stand in its place. */
    Slab orLower(List<Sketch> instead) {
        return new Slab(gap, height, before, marks, resumes, places, instead);
    }

    /** Slabs as they are, and as they are where there is less and less room. */
    static List<List<Slab>> versions(List<Slab> slabs) {
        int most = slabs.stream().mapToInt(slab -> slab.lower.size()).max().orElse(0);
        return IntStream.rangeClosed(0, most)
                .mapToObj(
                        times -> slabs.stream().map(slab -> slab.lowered(times)).toList())
                .toList();
    }

    private Slab lowered(int times) {
        if (times == 0 || lower.isEmpty()) {
            return this;
        }
        Sketch sketch = lower.get(Math.min(times, lower.size()) - 1);
        return new Slab(gap, sketch.height(), before, List.of(sketch.mark()), resumes, places, List.of());
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
        return new Slab(first.gap, y, first.before, marks, first.resumes, places, List.of());
    }
}
