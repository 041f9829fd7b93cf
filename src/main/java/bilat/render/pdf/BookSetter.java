package bilat.render.pdf;

import bilat.document.Document;
import bilat.document.Part;
import bilat.document.Reference;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a whole document on pages: title, parts, endnotes, colophon. */
final class BookSetter {
    private final Document document;
    private final References references;
    private final Setter setter;
    private final Paginator paginator;
    private final double halfPage;
    private final Tag root = Tag.document();

    BookSetter(Document document, References references, Setter setter, PageSize size) {
        this.document = document;
        this.references = references;
        this.setter = setter;
        this.paginator = new Paginator(size, setter.looks().firstTop());
        this.halfPage = Paginator.usable(size) / 2;
    }

    List<Page> pages() {
        Optional<String> section = Optional.empty();
        List<Slab> slabs = new ArrayList<>(opening());
        Brick.Kind last = Brick.Kind.OPENING;
        for (Part part : document.parts()) {
            paginator.flow(section, slabs);
            List<Brick> bricks = new PartSetter(setter, halfPage).set(part, root.child(Element.SECTION));
            section = Optional.of(part.heading()).filter(heading -> !heading.isEmpty());
            slabs = Brick.stacked(last, bricks);
            last = bricks.get(bricks.size() - 1).kind();
        }
        List<Slab> colophon = colophon();
        if (references.inOrder().isEmpty()) {
            slabs.addAll(colophon);
            paginator.flow(section, slabs);
        } else {
            paginator.flow(section, slabs);
            notes(last, Slab.height(colophon));
            paginator.flow(Optional.of(document.labels().notes()), colophon);
        }
        return paginator.finish();
    }

    private List<Slab> opening() {
        List<Atom> title = setter.set(document.head().title(), setter.looks().title(), root.child(Element.TITLE));
        List<Atom> line = setter.set(document.head().line(), Theme.AS_OF, root.child(Element.PARAGRAPH));
        List<Slab> slabs = new ArrayList<>();
        slabs.addAll(new TextBlock(
                        LineBreaker.paragraph(title, Theme.MEASURE),
                        setter.looks().title())
                .slabs());
        List<Slab> below = new TextBlock(LineBreaker.paragraph(line, Theme.MEASURE), Theme.AS_OF).slabs();
        for (int i = 0; i < below.size(); i++) {
            slabs.add(i == 0 ? below.get(i).after(Theme.AFTER_TITLE).kept() : below.get(i));
        }
        return slabs;
    }

    private void notes(Brick.Kind last, double reserved) {
        List<Reference> cited = references.inOrder();
        Tag tag = root.child(Element.SECTION);
        String words = document.labels().notes();
        boolean headed = setter.looks().notesHeading();
        Slab above = headed ? notesHeading(last, words, tag.child(Element.HEADING)) : notesRule();
        List<Slab> slabs = new ArrayList<>(new NotesSetter(setter, tag, halfPage).set(cited));
        double below = headed ? Brick.Kind.SECTION.spaceBefore(Brick.Kind.TEXT) : Theme.AFTER_NOTES_RULE;
        slabs.set(0, slabs.get(0).after(below));
        paginator.columns(words, above, slabs, reserved);
    }

    private Slab notesHeading(Brick.Kind last, String words, Tag tag) {
        List<Atom> atoms = setter.set(words, Theme.SECTION, tag);
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
