package bilat.render.markdown;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.document.Reference;
import bilat.document.References;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document as Markdown that says exactly what the document says: no text of it is ever read as markup.
 *
 * <p>Two things are not kept: a line break within a text becomes a space, and a character that Markdown cannot carry (a
 * control character, half a surrogate pair) becomes U+FFFD.
 *
 * <p>Note: GitHub links an e-mail address and a name after {@code @}, and draws {@code :name:} as an emoji, after it
 * has undone the escapes; no escape stops that there.
 */
public final class MarkdownRenderer {
    private static final int DEEPEST_HEADING = 6;

    /** The document with its title as a heading of the first level; lines end in LF, the last one too. */
    public String render(Document document) {
        return render(document, 1);
    }

    /** The same with its title as a heading of the given level, from 1; below the sixth level all are of the sixth. */
    public String render(Document document, int titleLevel) {
        if (titleLevel < 1 || titleLevel > DEEPEST_HEADING) {
            throw new IllegalArgumentException("no heading has level " + titleLevel);
        }
        return new Run(document).render(titleLevel);
    }

    private static final class Run {
        private final Document document;
        private final References references;
        private final Pieces pieces;
        private final Writer writer = new Writer();
        private String bullet = BlockLines.BULLET;

        Run(Document document) {
            this.document = document;
            this.references = new References(document);
            this.pieces = new Pieces(references);
        }

        String render(int titleLevel) {
            BlockLines blocks = new BlockLines(pieces, BlockLines.BULLET);
            List<Inline> marking = List.of(
                    new Inline.Strong(List.of(new Inline.Text(document.head().marking()))));
            writer.block(blocks.paragraph(marking));
            heading(titleLevel, document.head().title());
            writer.block(blocks.paragraph(document.head().line()));
            document.parts().forEach(part -> part(titleLevel + 1, part));
            writer.block(blocks.emphasis(document.colophon()));
            writer.block(blocks.paragraph(marking));
            writer.block(notes());
            return writer.written();
        }

        private void part(int level, Part part) {
            if (!part.heading().isEmpty()) {
                heading(level, part.heading());
                bullet = BlockLines.BULLET;
            }
            blocks(part);
            part.parts().forEach(below -> part(level + 1, below));
        }

        private void heading(int level, String text) {
            String content = Line.of(pieces.of(List.of(new Inline.Text(text))), Place.HEADING);
            writer.block(List.of(Writer.prefixed("#".repeat(Math.min(level, DEEPEST_HEADING)), content)));
        }

        // Markdown reads two lists in a row as one, unless their bullets differ.
        private void blocks(Part part) {
            for (Block block : part.blocks()) {
                BlockLines setting = new BlockLines(pieces, bullet);
                if (block instanceof Block.KeyLines main && part.heading().isEmpty()) {
                    // Right under the title the main message is paragraphs, not a list.
                    for (Block.KeyLine line : main.lines()) {
                        writer.block(setting.runIn(line));
                        bullet = BlockLines.BULLET;
                    }
                    continue;
                }
                List<String> lines = block.accept(setting);
                writer.block(lines);
                if (!lines.isEmpty()) {
                    bullet = BlockLines.bulletAfter(lines);
                }
            }
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            for (Reference reference : references.inOrder()) {
                String mark = "[^" + references.number(reference) + "]:";
                notes.add(Writer.prefixed(mark, Line.of(pieces.of(reference.content()), Place.BLOCK)));
            }
            return notes;
        }
    }
}
