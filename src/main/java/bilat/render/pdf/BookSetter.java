package bilat.render.pdf;

import bilat.document.Document;
import bilat.document.Part;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets a whole document on pages: title, contents if it is long, parts, endnotes, colophon. */
final class BookSetter {
    private static final String TITLE = "title";
    private static final String NOTES = "notes";
    // Title and main message come before the contents, whatever room there is.
    private static final int LEAST_BEFORE_CONTENTS = 2;

    private final Document document;
    private final References references;
    private final Setter setter;
    private final PageSize size;
    private final double halfPage;
    private final Tag root = Tag.document();

    BookSetter(Document document, References references, Setter setter, PageSize size) {
        this.document = document;
        this.references = references;
        this.setter = setter;
        this.size = size;
        this.halfPage = Paginator.usable(size) / 2;
    }

    Book book() {
        List<Heading> headings = new ArrayList<>();
        Heading.of(document.head().title(), TITLE, setter).ifPresent(headings::add);
        headings.addAll(headingsFrom(0));
        Galley galley = galley();
        List<Page> pages = galley.pages(paginator(), Optional.empty());
        return new Book(setter.looks().contents() ? withContents(galley, pages) : pages, headings);
    }

    // The entries take the same room whatever their numbers, so the second time all stands where it stood the first.
    private List<Page> withContents(Galley galley, List<Page> without) {
        int before = Math.max(LEAST_BEFORE_CONTENTS, galley.partsOnFirstPage(paginator()));
        List<Heading> entries = headingsFrom(before - 1);
        if (without.size() <= Theme.PAGES_WITHOUT_CONTENTS || entries.size() < 2) {
            return without;
        }
        List<Page> counted = galley.pages(paginator(), Optional.of(contents(before, entries, Map.of())));
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < counted.size(); i++) {
            for (String place : counted.get(i).places()) {
                numbers.put(place, i + 1);
            }
        }
        return galley.pages(paginator(), Optional.of(contents(before, entries, numbers)));
    }

    private Paginator paginator() {
        return new Paginator(size, setter.looks().firstTop());
    }

    /** The headings of the parts from one on, and that of the notes. */
    private List<Heading> headingsFrom(int first) {
        List<Heading> headings = new ArrayList<>();
        for (int i = first; i < document.parts().size(); i++) {
            headings.addAll(Heading.of(document.parts().get(i), Heading.place(i), setter));
        }
        if (!references.inOrder().isEmpty()) {
            Heading.of(document.labels().notes(), NOTES, setter).ifPresent(headings::add);
        }
        return headings;
    }

    private Galley galley() {
        List<Galley.Stretch> stretches = new ArrayList<>();
        stretches.add(new Galley.Stretch(Optional.empty(), opening()));
        Brick.Kind last = Brick.Kind.OPENING;
        for (int i = 0; i < document.parts().size(); i++) {
            Part part = document.parts().get(i);
            List<Brick> bricks =
                    new PartSetter(setter, halfPage).set(part, root.child(Element.SECTION), Heading.place(i));
            Optional<String> section = Optional.of(part.heading()).filter(heading -> !heading.isEmpty());
            stretches.add(new Galley.Stretch(section, Brick.stacked(last, bricks)));
            last = bricks.isEmpty() ? last : bricks.get(bricks.size() - 1).kind();
        }
        if (references.inOrder().isEmpty()) {
            Galley.Stretch end = stretches.remove(stretches.size() - 1);
            List<Slab> slabs = new ArrayList<>(end.slabs());
            slabs.addAll(colophon());
            stretches.add(new Galley.Stretch(end.section(), slabs));
            return new Galley(stretches, Optional.empty(), List.of());
        }
        return new Galley(stretches, Optional.of(notes(last)), colophon());
    }

    private List<Slab> opening() {
        List<Atom> title = setter.set(document.head().title(), setter.looks().title(), root.child(Element.TITLE));
        List<Atom> line = setter.set(document.head().line(), Theme.AS_OF, root.child(Element.PARAGRAPH));
        List<Slab> slabs = new ArrayList<>();
        slabs.addAll(new TextBlock(
                        LineBreaker.paragraph(title, Theme.MEASURE),
                        setter.looks().title())
                .slabs());
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).at(TITLE));
        }
        List<Slab> below = new TextBlock(LineBreaker.paragraph(line, Theme.MEASURE), Theme.AS_OF).slabs();
        for (int i = 0; i < below.size(); i++) {
            slabs.add(i == 0 ? below.get(i).after(Theme.AFTER_TITLE).kept() : below.get(i));
        }
        return slabs;
    }

    private Galley.Contents contents(int before, List<Heading> entries, Map<String, Integer> numbers) {
        Tag tag = root.child(Element.SECTION);
        String words = document.labels().contents();
        Slab heading = heading(Brick.Kind.TEXT, words, tag);
        List<Slab> slabs = new ContentsSetter(setter, tag.child(Element.CONTENTS), numbers).set(entries);
        return new Galley.Contents(before, Columned.of(words, heading, Theme.AFTER_SECTION, slabs, true));
    }

    private Columned notes(Brick.Kind last) {
        Tag tag = root.child(Element.SECTION);
        String words = document.labels().notes();
        boolean headed = setter.looks().notesHeading();
        Slab above = headed ? heading(last, words, tag) : notesRule();
        List<Slab> slabs = new NotesSetter(setter, tag, halfPage).set(references.inOrder());
        double below = headed ? Theme.AFTER_SECTION : Theme.AFTER_NOTES_RULE;
        return Columned.of(words, above.at(NOTES), below, slabs, false);
    }

    private Slab heading(Brick.Kind last, String words, Tag tag) {
        List<Atom> atoms = setter.set(words, Theme.SECTION, tag.child(Element.HEADING));
        TextBlock block = new TextBlock(LineBreaker.lines(atoms, Theme.MEASURE), Theme.SECTION);
        return new Slab(last.spaceBefore(Brick.Kind.SECTION), block.height(), Break.FREE, List.of(block.mark()));
    }

    private static Slab notesRule() {
        Mark rule = (canvas, x, y) -> canvas.fill(Ink.LINE, x, y, Theme.MEASURE, Theme.ROW_RULE);
        return new Slab(Theme.BEFORE_NOTES_RULE, Theme.ROW_RULE, Break.FREE, List.of(rule));
    }

    private List<Slab> colophon() {
        List<Atom> atoms = setter.set(document.colophon(), Theme.COLOPHON, root.child(Element.PARAGRAPH));
        List<Slab> slabs =
                new ArrayList<>(new TextBlock(LineBreaker.paragraph(atoms, Theme.MEASURE), Theme.COLOPHON).slabs());
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).after(Theme.BEFORE_COLOPHON).kept());
        }
        return slabs;
    }
}
