package bilat.render.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A document whose lines are set and not yet on pages.
 *
 * @param parts the title and what stands under it, then each part of the document
 * @param colophon what stands below the notes; without notes the last part holds it
 */
record Galley(List<Stretch> parts, Optional<Columned> notes, List<Slab> colophon) {
    Galley {
        parts = List.copyOf(parts);
        colophon = List.copyOf(colophon);
    }

    /**
     * Slabs that follow each other.
     *
     * @param section the heading that runs at the top of the pages that begin among them
     */
    record Stretch(Optional<String> section, List<Slab> slabs) {
        Stretch {
            slabs = List.copyOf(slabs);
        }
    }

    /**
     * What says where each section begins.
     *
     * @param before the part that it stands before
     */
    record Contents(int before, Columned entries) {}

    /** On pages, with contents or without. */
    List<Page> pages(Paginator paginator, Optional<Contents> contents) {
        for (int i = 0; i < parts.size(); i++) {
            int next = i;
            contents.filter(wanted -> wanted.before == next).ifPresent(wanted -> paginator.columns(wanted.entries, 0));
            paginator.flow(parts.get(i).section, parts.get(i).slabs);
        }
        notes.ifPresent(columned -> {
            paginator.columns(columned, Slab.height(colophon));
            paginator.flow(Optional.of(columned.section()), colophon);
        });
        return paginator.finish();
    }

    /** How many parts the first page takes whole. */
    int partsOnFirstPage(Paginator paginator) {
        for (int i = 0; i < parts.size(); i++) {
            paginator.flow(parts.get(i).section, parts.get(i).slabs);
            if (paginator.pageNumber() > 1) {
                return i;
            }
        }
        return parts.size();
    }
}
