package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.Reference;
import bilat.document.References;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** All that a document says, in reading order, as the PDF should tell it. */
final class PlainText implements Block.Visitor<Void>, Inline.Visitor<Void> {
    /** Around the number of a note, until it is known what stands beside it. */
    private static final String MARK = "\u0001";

    private static final String AFTER_MARK = "\u0002";

    private final List<String> pieces = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private final References references;

    PlainText(Document document) {
        references = new References(document);
        piece(document.head().title());
        piece(document.head().line());
        document.parts().forEach(this::part);
        // A brief to act on parts its notes from the text by a rule alone.
        boolean headed = document.head().purpose() == Purpose.REFERENCE;
        piece(headed && !document.references().isEmpty() ? document.labels().notes() : "");
        int number = 1;
        for (Reference reference : document.references()) {
            piece(Integer.toString(number++));
            piece(reference.content());
        }
        piece(document.colophon());
    }

    /** All in one. */
    String text() {
        return String.join(" ", pieces);
    }

    /** Text by text: a heading, a paragraph, a label, a cell; what is empty is left out. */
    List<String> pieces() {
        return pieces;
    }

    /** What it says in other languages. */
    List<String> foreign() {
        return foreign;
    }

    private void part(Part part) {
        piece(part.heading());
        part.blocks().forEach(block -> block.accept(this));
        part.parts().forEach(this::part);
    }

    private Void piece(String words) {
        say(words);
        return end();
    }

    private Void piece(List<Inline> content) {
        all(content);
        return end();
    }

    private Void end() {
        String said = taken();
        if (!said.isEmpty()) {
            pieces.add(said);
        }
        return null;
    }

    /** Marks belong to the word before them, and a space parts those that follow each other. */
    private String taken() {
        String said = piece.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?" + MARK, MARK)
                .replace(AFTER_MARK + MARK, " ")
                .replaceAll("[" + MARK + AFTER_MARK + "]", "")
                .strip();
        piece.setLength(0);
        return Normalizer.normalize(said, Normalizer.Form.NFC);
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private Void say(String words) {
        piece.append(words);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return piece(paragraph.content());
    }

    @Override
    public Void bullets(Block.Bullets bullets) {
        bullets.items().forEach(this::piece);
        return null;
    }

    @Override
    public Void keyLines(Block.KeyLines keyLines) {
        for (Block.KeyLine line : keyLines.lines()) {
            piece(line.label());
            piece(line.content());
        }
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.columns().forEach(column -> piece(column.header()));
        table.rows().forEach(row -> row.cells().forEach(this::piece));
        return null;
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
        return piece(quotation.content());
    }

    @Override
    public Void callout(Block.Callout callout) {
        say(callout.head());
        String head = taken();
        all(callout.content());
        return piece(head + " " + taken());
    }

    @Override
    public Void vintage(Block.Vintage vintage) {
        return piece(vintage.content());
    }

    @Override
    public Void legend(Block.Legend legend) {
        return piece(legend.content());
    }

    /** A drawing is told by its alternative. */
    @Override
    public Void picture(Block.Picture picture) {
        piece(picture.heading());
        piece(picture.alternative());
        return piece(picture.note());
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
        this.foreign.add(
                Normalizer.normalize(foreign.text(), Normalizer.Form.NFC).strip());
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
    public Void file(Inline.File file) {
        return say(file.path());
    }

    @Override
    public Void cite(Inline.Cite cite) {
        return say(MARK + references.number(cite.reference()) + AFTER_MARK);
    }

    @Override
    public Void compared(Inline.Compared compared) {
        return say(compared.word());
    }
}
