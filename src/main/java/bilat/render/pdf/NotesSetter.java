package bilat.render.pdf;

import bilat.document.Reference;
import java.util.ArrayList;
import java.util.List;

/** Sets the endnotes: a hanging number that leads back to the text, then what the note says. */
final class NotesSetter {
    private final Setter setter;
    private final Tag tag;
    private final double halfPage;

    NotesSetter(Setter setter, Tag tag, double halfPage) {
        this.setter = setter;
        this.tag = tag;
        this.halfPage = halfPage;
    }

    List<Slab> set(List<Reference> references) {
        double widest = setter.shape(Integer.toString(references.size()), Theme.NOTE_NUMBER, tag).stream()
                .mapToDouble(Run::width)
                .sum();
        double indent = Math.max(Theme.NOTE_INDENT, widest + Theme.NOTE_NUMBER_GAP);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            slabs.addAll(note(i + 1, references.get(i), indent));
        }
        return slabs;
    }

    private List<Slab> note(int number, Reference reference, double indent) {
        Tag note = tag.child(Element.NOTE);
        List<Run> runs = setter.backLink(number, note.child(Element.LABEL));
        Line label = new Line(runs, runs.stream().mapToDouble(Run::width).sum());
        List<Atom> atoms = setter.set(reference.content(), Theme.NOTE, note.child(Element.PARAGRAPH));
        List<Line> lines = LineBreaker.paragraph(atoms, Theme.NOTE_COLUMN - indent);
        TextBlock block = new TextBlock(lines, Theme.NOTE);
        List<Slab> parts = new ArrayList<>();
        for (Slab part : block.slabs()) {
            parts.add(part.movedRight(indent));
        }
        if (parts.isEmpty()) {
            parts.add(new Slab(0, Theme.NOTE.size(), Break.FREE, List.of()));
        }
        Mark numbered = (canvas, x, y) -> canvas.line(label, x, y + Theme.NOTE.over());
        parts.set(0, parts.get(0).painting(numbered).after(Theme.NOTE_BETWEEN));
        return block.height() > halfPage ? parts : List.of(Slab.joined(parts));
    }
}
