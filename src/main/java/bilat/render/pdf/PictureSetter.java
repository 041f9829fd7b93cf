package bilat.render.pdf;

import bilat.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Sets a picture: its heading, the drawing as one figure, and what stands under it; never parted. */
final class PictureSetter {
    private final Setter setter;
    private final Tag tag;

    PictureSetter(Setter setter, Tag tag) {
        this.setter = setter;
        this.tag = tag;
    }

    List<Slab> set(Block.Picture picture) {
        List<Slab> slabs = new ArrayList<>();
        TextStyle style = Theme.SUBSECTION;
        List<Atom> heading = setter.set(picture.heading(), style, tag.child(Element.CAPTION));
        slabs.addAll(new TextBlock(LineBreaker.paragraph(heading, Theme.MEASURE), style).slabs());
        slabs.add(figure(picture, slabs.isEmpty() ? 0 : Theme.AFTER_PICTURE_HEADING));
        List<Atom> note = setter.set(picture.note(), Theme.VINTAGE, tag.child(Element.PARAGRAPH));
        List<Slab> below =
                new TextBlock(LineBreaker.paragraph(note, setter.looks().textMeasure()), Theme.VINTAGE).slabs();
        for (int i = 0; i < below.size(); i++) {
            slabs.add(i == 0 ? below.get(i).after(Theme.BEFORE_PICTURE_NOTE) : below.get(i));
        }
        for (int i = 1; i < slabs.size(); i++) {
            slabs.set(i, slabs.get(i).kept());
        }
        return slabs;
    }

    private Slab figure(Block.Picture picture, double gap) {
        Tag figure = tag.figure(CleanText.of(picture.alternative()));
        List<Sketch> sketches = picture.drawing().accept(new Sketches(new Lettering(setter, figure))).stream()
                .map(sketch -> tagged(sketch, figure))
                .toList();
        Sketch tallest = sketches.get(0);
        return new Slab(gap, tallest.height(), Break.FREE, List.of(tallest.mark()))
                .orLower(sketches.subList(1, sketches.size()));
    }

    private static Sketch tagged(Sketch sketch, Tag figure) {
        Mark mark = (canvas, x, y) -> canvas.figure(
                figure,
                x,
                y,
                Theme.MEASURE,
                sketch.height(),
                () -> sketch.mark().paint(canvas, x, y));
        return new Sketch(sketch.height(), mark);
    }
}
