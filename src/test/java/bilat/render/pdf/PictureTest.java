package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Drawing;
import bilat.document.RandomDrawings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final COSName BOX = COSName.getPDFName("BBox");

    @Test
    void a_picture_is_one_figure_with_its_words_and_its_box() throws IOException {
        for (Block.Picture picture : pictures()) {
            List<COSDictionary> figures = figures(EveryKind.of(EveryKind.part("Heading", picture)));
            assertEquals(1, figures.size());
            COSDictionary figure = figures.get(0);
            assertEquals(picture.alternative(), figure.getString(COSName.ALT));
            assertEquals(1, kids(figure), "pieces of content");
            COSArray box = figure.getCOSDictionary(COSName.A).getCOSArray(BOX);
            float[] edges = box.toFloatArray();
            assertEquals(Theme.LEFT, edges[0], 0.01);
            assertEquals(Theme.LEFT + Theme.MEASURE, edges[2], 0.01);
            assertTrue(edges[3] - edges[1] > 10, box.toString());
        }
    }

    @Test
    void all_that_is_written_in_it_lies_in_its_box() throws IOException {
        for (Block.Picture picture : pictures()) {
            Document document = EveryKind.of(EveryKind.part("Heading", picture));
            Rendered rendered = new PdfRenderer().render(document, PageSize.A4);
            float[] box = figures(document)
                    .get(0)
                    .getCOSDictionary(COSName.A)
                    .getCOSArray(BOX)
                    .toFloatArray();
            double height = PageSize.A4.height();
            List<ReadLine> within = ReadLine.body(rendered, PageSize.A4).stream()
                    .filter(line -> line.size() == Theme.PICTURE_TEXT.size()
                            && !line.text().startsWith("The colophon"))
                    .toList();
            for (ReadLine line : within) {
                assertTrue(line.top() > height - box[3] && line.top() < height - box[1] + 1, line.toString());
            }
        }
    }

    @Test
    void it_is_never_parted_and_its_heading_stays_with_it() throws IOException {
        for (int lines = 1; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(EveryKind.paragraph("A line of text before it."));
            }
            blocks.add(pictures().get(0));
            Document document = EveryKind.of(EveryKind.part("Heading", blocks.toArray(Block[]::new)));
            List<ReadLine> read = ReadLine.of(new PdfRenderer().render(document, PageSize.LETTER));
            assertEquals(
                    1,
                    read.stream()
                            .filter(line -> line.text().startsWith("Picture heading")
                                    || line.text().startsWith("left ")
                                    || line.text().startsWith("What stands under it"))
                            .map(ReadLine::page)
                            .collect(Collectors.toSet())
                            .size());
        }
    }

    /** What can be lower is, wherever the text before it ends. */
    @Test
    void it_leaves_no_half_page_empty() throws IOException {
        PageSize size = PageSize.LETTER;
        for (int lines = 0; lines < 30; lines++) {
            for (Drawing drawing : List.of(crowded(lines), manyAgreements())) {
                List<Block> blocks = new ArrayList<>();
                for (int i = 0; i < lines; i++) {
                    blocks.add(EveryKind.paragraph("A line of text before it."));
                }
                blocks.add(Pictures.picture("Picture heading", drawing));
                blocks.add(EveryKind.dates(20));
                Document document = EveryKind.of(EveryKind.part("Heading", blocks.toArray(Block[]::new)));
                try (PDDocument pdf =
                        Loader.loadPDF(new PdfRenderer().render(document, size).bytes())) {
                    assertEquals(List.of(), PageFaults.of(TaggedFile.of(pdf)), lines + " lines");
                }
            }
        }
    }

    private static Drawing crowded(int seed) {
        Random random = new Random(seed);
        RandomDrawings drawings = new RandomDrawings(random, () -> "Words " + random.nextInt(100));
        return Stream.generate(drawings::timeline)
                .filter(timeline ->
                        timeline.lanes().stream().allMatch(lane -> lane.events().size() > 20))
                .findFirst()
                .orElseThrow();
    }

    private static Drawing manyAgreements() {
        List<Drawing.Field> fields = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Drawing.Field(
                        "Field " + i,
                        Collections.nCopies(1 + i % 8, Drawing.Status.IN_FORCE),
                        Integer.toString(1 + i % 8)))
                .toList();
        return new Drawing.Squares(
                fields, List.of(new Drawing.Key<>(Drawing.Status.IN_FORCE, "in force")), "one square is one");
    }

    @Test
    void the_same_is_painted_every_time() {
        Document document = EveryKind.of(EveryKind.part("Heading", pictures().toArray(Block[]::new)));
        byte[] once = new PdfRenderer().render(document, PageSize.A4).bytes();
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                once, new PdfRenderer().render(document, PageSize.A4).bytes());
    }

    private static List<Block.Picture> pictures() {
        Random random = new Random(7);
        RandomDrawings drawings = new RandomDrawings(random, () -> "Əhməd " + random.nextInt(100));
        List<Drawing> all = List.of(drawings.timeline(), drawings.squares(), drawings.bars(), drawings.terms());
        List<Block.Picture> pictures = new ArrayList<>();
        for (Drawing drawing : all) {
            pictures.add(new Block.Picture(
                    "Picture heading",
                    drawing,
                    "What it says: Ə and " + pictures.size() + ".",
                    EveryKind.words("What stands under it."),
                    Optional.empty()));
        }
        return pictures;
    }

    private static List<COSDictionary> figures(Document document) throws IOException {
        List<COSDictionary> figures = new ArrayList<>();
        try (PDDocument pdf =
                Loader.loadPDF(new PdfRenderer().render(document, PageSize.A4).bytes())) {
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
        }
        return figures;
    }

    private static void collect(PDStructureNode node, List<COSDictionary> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    figures.add(element.getCOSObject());
                }
                collect(element, figures);
            }
        }
    }

    private static int kids(COSDictionary figure) {
        COSBase kids = figure.getDictionaryObject(COSName.K);
        return kids instanceof COSArray array ? array.size() : 1;
    }
}
