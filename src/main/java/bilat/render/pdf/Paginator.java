package bilat.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts slabs on pages from top to bottom. */
final class Paginator {
    private final double bottom;
    private final List<Page> pages = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private Optional<String> section = Optional.empty();
    private final double usable;
    private double top;
    private double y;

    Paginator(PageSize size, double firstTop) {
        this.top = firstTop;
        this.y = firstTop;
        this.bottom = size.height() - Theme.BOTTOM;
        this.usable = usable(size);
    }

    /** The height that a page after the first has for its content. */
    static double usable(PageSize size) {
        return size.height() - Theme.BOTTOM - Theme.TOP;
    }

    /** Places slabs under a heading that runs at the top of the pages that begin among them. */
    void flow(Optional<String> heading, List<Slab> slabs) {
        int start = 0;
        while (start < slabs.size()) {
            int end = start + 1;
            while (end < slabs.size() && slabs.get(end).before() == Break.KEPT) {
                end++;
            }
            together(heading, slabs.subList(start, end));
            start = end;
        }
    }

    /**
     * Places slabs in two columns that end at the same height, or fills both columns of a page and goes on.
     *
     * @param reserved height of what comes after them and is not to stand alone on the next page
     */
    void columns(Columned columned, double reserved) {
        Optional<String> section = Optional.of(columned.section());
        Slab first = columned.slabs().get(0);
        double over = columned.heading().height() + first.gap();
        double all = over
                + Columns.of(columned.slabs(), Double.POSITIVE_INFINITY, true, 0)
                        .height();
        boolean whole = columned.whole() && all <= usable;
        double room = bottom - y - columned.heading().gap();
        // The heading goes on with what is kept back for the last line of the document.
        boolean alone =
                Columns.of(columned.slabs(), room - over, false, reserved).isEmpty();
        if (y > top && (alone || whole && all > room)) {
            turn(section, Optional.empty());
        }
        place(section, columned.heading());
        y += first.gap();
        List<Slab> rest = columned.slabs();
        while (!rest.isEmpty()) {
            Columns columns = Columns.of(rest, bottom - y, y == top, reserved);
            columns.left().paintAt(marks, Theme.LEFT, y);
            columns.right().paintAt(marks, Theme.LEFT + Theme.NOTE_COLUMN + Theme.NOTE_GUTTER, y);
            y += columns.height();
            rest = columns.rest();
            if (!rest.isEmpty()) {
                turn(section, Optional.empty());
            }
        }
    }

    /** The page that is being filled, from 1. */
    int pageNumber() {
        return pages.size() + 1;
    }

    /** All pages. */
    List<Page> finish() {
        endPage();
        return List.copyOf(pages);
    }

    private void together(Optional<String> heading, List<Slab> wanted) {
        Slab first = wanted.get(0);
        boolean sparse = bottom - y > Theme.EMPTY_MOST * usable;
        Optional<List<Slab>> here = fitting(sparse ? Slab.versions(wanted) : List.of(wanted));
        if (here.isEmpty() && y > top) {
            turn(heading, first.resumes());
            here = fitting(Slab.versions(wanted));
        }
        List<Slab> kept = here.orElse(wanted);
        double resumed =
                first.resumes().map(resumption -> resumption.header().height()).orElse(0.0);
        boolean tooLong = Slab.height(kept) - first.gap() + resumed > bottom - Theme.TOP;
        for (Slab slab : kept) {
            if (tooLong && !fits(slab)) {
                turn(heading, slab.resumes());
            }
            place(heading, slab);
        }
    }

    /** The first that the rest of the page can take whole. */
    private Optional<List<Slab>> fitting(List<List<Slab>> versions) {
        return versions.stream()
                .filter(slabs -> {
                    double dropped = y == top ? slabs.get(0).gap() : 0;
                    return y + Slab.height(slabs) - dropped <= bottom;
                })
                .findFirst();
    }

    private boolean fits(Slab slab) {
        return y == top || y + slab.gap() + slab.height() <= bottom;
    }

    private void place(Optional<String> heading, Slab slab) {
        if (y == top) {
            if (section.isEmpty()) {
                section = heading;
            }
        } else {
            y += slab.gap();
        }
        double at = y;
        for (String place : slab.places()) {
            marks.add((canvas, x, top) -> canvas.place(place, Theme.LEFT, at));
            places.add(place);
        }
        slab.marks().forEach(mark -> marks.add(mark.moved(Theme.LEFT, at)));
        y += slab.height();
    }

    private void turn(Optional<String> heading, Optional<Slab.Resumption> resumption) {
        double end = y;
        resumption.ifPresent(table -> table.closing().forEach(mark -> marks.add(mark.moved(Theme.LEFT, end))));
        endPage();
        section = heading;
        top = Theme.TOP;
        y = top;
        resumption.ifPresent(table -> place(heading, table.header()));
    }

    private void endPage() {
        pages.add(new Page(section, marks, places));
        marks.clear();
        places.clear();
        section = Optional.empty();
    }
}
