package bilat.render.pdf;

import java.util.List;

/**
 * All pages of a document.
 *
 * @param headings what bookmarks lead to, the title first
 */
record Book(List<Page> pages, List<Heading> headings) {
    Book {
        pages = List.copyOf(pages);
        headings = List.copyOf(headings);
    }
}
