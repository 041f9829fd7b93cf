package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.Reference;
import bilat.document.References;
import java.util.List;

/** All that a document says, in reading order, as the PDF should tell it. */
final class PlainText implements Block.Visitor<Void>, Inline.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();
    private final References references;

    PlainText(Document document) {
        references = new References(document);
        text.append(document.head().title());
        all(document.head().line());
        document.parts().forEach(this::part);
        // What is read once has a rule above its notes, and no heading.
        boolean headed = document.head().purpose() == Purpose.REFERENCE;
        text.append(
                headed && !document.references().isEmpty() ? document.labels().notes() : "");
        int number = 1;
        for (Reference reference : document.references()) {
            text.append(number++);
            all(reference.content());
        }
        all(document.colophon());
    }

    String text() {
        return text.toString();
    }

    private void part(Part part) {
        text.append(part.heading());
        part.blocks().forEach(block -> block.accept(this));
        part.parts().forEach(this::part);
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void say(String words) {
        text.append(words);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        all(paragraph.content());
        return null;
    }

    @Override
    public Void bullets(Block.Bullets bullets) {
        bullets.items().forEach(this::all);
        return null;
    }

    @Override
    public Void keyLines(Block.KeyLines keyLines) {
        for (Block.KeyLine line : keyLines.lines()) {
            say(line.label());
            all(line.content());
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.columns().forEach(column -> all(column.header()));
        table.rows().forEach(row -> row.cells().forEach(this::all));
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        all(quotation.content());
        return null;
    }

    @Override
    public Void callout(Block.Callout callout) {
        say(callout.head());
        all(callout.content());
        return null;
    }

    @Override
    public Void vintage(Block.Vintage vintage) {
        all(vintage.content());
        return null;
    }

    @Override
    public Void legend(Block.Legend legend) {
        all(legend.content());
        return null;
    }

    /** A drawing is told by its alternative. */
    @Override
    public Void picture(Block.Picture picture) {
        say(picture.heading());
        say(picture.alternative());
        all(picture.note());
        return null;
    }

    @Override
    public Void text(Inline.Text inline) {
        return say(inline.text());
    }

    @Override
    public Void tied(Inline.Tied tied) {
        return say(tied.text());
    }

    @Override
    public Void absent(Inline.Absent absent) {
        return say(absent.text());
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return say(foreign.text());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        all(strong.content());
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return say(link.address());
    }

    @Override
    public Void cite(Inline.Cite cite) {
        return say(Integer.toString(references.number(cite.reference())));
    }

    @Override
    public Void compared(Inline.Compared compared) {
        return say(compared.word());
    }
}
