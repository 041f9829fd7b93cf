package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Turns a block into a brick. */
final class BlockSetter implements Block.Visitor<Brick> {
    private final Setter setter;
    private final Tag tag;
    private final AlikeTables tables;
    private final double halfPage;

    BlockSetter(Setter setter, Tag tag, AlikeTables tables, double halfPage) {
        this.setter = setter;
        this.tag = tag;
        this.tables = tables;
        this.halfPage = halfPage;
    }

    @Override
    public Brick paragraph(Block.Paragraph paragraph) {
        List<Atom> atoms = setter.set(paragraph.content(), Theme.BODY, tag.child(Element.PARAGRAPH));
        return new Brick(Brick.Kind.TEXT, text(atoms, Theme.BODY).slabs());
    }

    @Override
    public Brick bullets(Block.Bullets bullets) {
        List<Slab> slabs = new ArrayList<>();
        Tag list = tag.child(Element.LIST);
        double width = setter.looks().textMeasure() - Theme.BULLET_INDENT;
        for (var item : bullets.items()) {
            Tag body = list.child(Element.ITEM).child(Element.BODY);
            List<Atom> atoms = setter.set(item, Theme.BODY, body);
            List<Slab> lines = new TextBlock(LineBreaker.paragraph(atoms, width), Theme.BODY).slabs();
            for (int i = 0; i < lines.size(); i++) {
                Slab line = lines.get(i).movedRight(Theme.BULLET_INDENT);
                slabs.add(
                        i > 0
                                ? line
                                : dotted(line)
                                        .after(
                                                slabs.isEmpty()
                                                        ? 0
                                                        : setter.looks().betweenBullets()));
            }
        }
        return new Brick(Brick.Kind.LIST, slabs);
    }

    @Override
    public Brick keyLines(Block.KeyLines keyLines) {
        return new PanelSetter(setter, tag, halfPage).set(keyLines, List.of());
    }

    @Override
    public Brick table(Block.Table table) {
        List<Slab> slabs =
                table.columns().isEmpty() ? List.of() : new TableSetter(setter, tag, tables, halfPage).set(table);
        return new Brick(Brick.Kind.TABLE, slabs);
    }

    @Override
    public Brick quotation(Block.Quotation quotation) {
        Tag paragraph = tag.child(Element.QUOTATION).child(Element.PARAGRAPH);
        List<Atom> atoms = setter.set(quotation.content(), Theme.BODY, paragraph);
        double width = setter.looks().textMeasure() - 2 * Theme.QUOTATION_INDENT;
        List<Slab> lines = new TextBlock(LineBreaker.paragraph(atoms, width), Theme.BODY).slabs();
        return new Brick(
                Brick.Kind.QUOTATION,
                lines.stream()
                        .map(line -> line.movedRight(Theme.QUOTATION_INDENT))
                        .toList());
    }

    @Override
    public Brick callout(Block.Callout callout) {
        Tag paragraph = tag.child(Element.PARAGRAPH);
        List<Atom> atoms = new ArrayList<>(setter.set(callout.head(), Theme.BODY.in(Face.SANS_SEMIBOLD), paragraph));
        List<Atom> content = setter.set(callout.content(), Theme.BODY, paragraph);
        atoms.addAll(Atoms.afterSpace(content, setter.shape(" ", Theme.BODY, paragraph)));
        double width = Theme.MEASURE - Theme.CALLOUT_INDENT;
        List<Slab> lines = new TextBlock(LineBreaker.paragraph(atoms, width), Theme.BODY).slabs();
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double above = i == 0 ? Theme.CALLOUT_PADDING : 0;
            double below = i == lines.size() - 1 ? Theme.CALLOUT_PADDING : 0;
            slabs.add(lines.get(i)
                    .padded(above, below)
                    .movedRight(Theme.CALLOUT_INDENT)
                    .kept());
        }
        return new Brick(Brick.Kind.CALLOUT, Panels.whole(slabs, halfPage, BlockSetter::ruled));
    }

    @Override
    public Brick vintage(Block.Vintage vintage) {
        return smallPrint(vintage.content(), Theme.VINTAGE);
    }

    @Override
    public Brick legend(Block.Legend legend) {
        return smallPrint(legend.content(), Theme.SMALL);
    }

    @Override
    public Brick picture(Block.Picture picture) {
        return new Brick(Brick.Kind.PICTURE, new PictureSetter(setter, tag).set(picture));
    }

    // It never starts a page, since it belongs to what is above it.
    private Brick smallPrint(List<Inline> content, TextStyle style) {
        List<Atom> atoms = setter.set(content, style, tag.child(Element.PARAGRAPH));
        return new Brick(
                Brick.Kind.SMALL_PRINT,
                text(atoms, style).slabs().stream().map(Slab::kept).toList());
    }

    private TextBlock text(List<Atom> atoms, TextStyle style) {
        return new TextBlock(LineBreaker.paragraph(atoms, setter.looks().textMeasure()), style);
    }

    private static Slab dotted(Slab line) {
        return line.painting((canvas, x, y) -> canvas.disc(
                Ink.ACCENT,
                x + Theme.BULLET_RADIUS,
                y + Theme.BODY.over() - Theme.MIDDLE_OF_LETTERS * Theme.BODY.size(),
                Theme.BULLET_RADIUS));
    }

    private static Slab ruled(Slab slab) {
        double height = slab.height();
        return slab.painting((canvas, x, y) -> canvas.fill(Ink.ACCENT, x, y, Theme.CALLOUT_RULE, height));
    }
}
