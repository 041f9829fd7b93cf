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
    private static final String SEPARATOR = " · ";

    /** The document as a file of its own; lines end in LF, the last one too. */
    public String render(Document document) {
        return render(document, Setting.ALONE);
    }

    /** The document as it is to stand in a file; nothing where sections alone are wanted and it has none. */
    public String render(Document document, Setting setting) {
        return new Run(document, setting).render();
    }

    private static final class Run {
        private final Document document;
        private final Setting setting;
        private final References references;
        private final Pieces pieces;
        private final Writer writer = new Writer();
        private final BlockLines plain;
        private final List<Inline> marking;
        private String bullet = BlockLines.BULLET;

        Run(Document document, Setting setting) {
            this.document = document;
            this.setting = setting;
            this.references = new References(document);
            this.pieces = new Pieces(references, setting.notes());
            this.plain = new BlockLines(pieces, BlockLines.BULLET);
            this.marking = List.of(
                    new Inline.Strong(List.of(new Inline.Text(document.head().marking()))));
        }

        String render() {
            int level = setting.level();
            switch (setting.form()) {
                case ALONE -> {
                    writer.block(plain.paragraph(marking));
                    heading(level, document.head().title());
                    writer.block(plain.paragraph(document.head().line()));
                    parts(level + 1);
                    close();
                }
                case INCLUDED -> {
                    heading(level, document.head().title());
                    writer.block(plain.paragraph(marking));
                    writer.block(plain.paragraph(document.head().line()));
                    parts(level + 1);
                    close();
                }
                case FRONT_MATTER -> {
                    writer.block(FrontMatter.of(document.head(), pieces));
                    writer.block(plain.paragraph(identity()));
                    parts(level);
                    close();
                }
                case SECTIONS -> sections(level);
                case PARTS -> parts(level);
            }
            writer.block(notes());
            return writer.written();
        }

        private void close() {
            writer.block(plain.emphasis(document.colophon()));
            writer.block(plain.paragraph(marking));
        }

        /** Marking, title and line in one, for what stands without a heading of its own. */
        private List<Inline> identity() {
            List<Inline> identity = new ArrayList<>(marking);
            identity.add(new Inline.Text(SEPARATOR + document.head().title() + SEPARATOR));
            identity.addAll(document.head().line());
            return identity;
        }

        private void parts(int level) {
            document.parts().forEach(part -> part(level, part, List.of()));
        }

        private void sections(int level) {
            List<Inline> first = identity();
            for (Part part : document.parts()) {
                part(level, part, first);
                first = marking;
            }
        }

        /**
         * A part and those below it.
         *
         * @param opening what stands right under its heading
         */
        private void part(int level, Part part, List<Inline> opening) {
            if (!part.heading().isEmpty()) {
                heading(level, part.heading());
                bullet = BlockLines.BULLET;
            }
            writer.block(plain.paragraph(opening));
            blocks(part);
            part.parts().forEach(below -> part(level + 1, below, List.of()));
        }

        private void heading(int level, String text) {
            List<Inline> content = List.of(new Inline.Text(text));
            if (Setting.isLevel(level)) {
                String line = Line.of(pieces.of(content), Place.HEADING);
                writer.block(List.of(Writer.prefixed("#".repeat(level), line)));
            } else {
                writer.block(plain.paragraph(List.of(new Inline.Strong(content))));
            }
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
                String mark = pieces.mark(reference) + ":";
                notes.add(Writer.prefixed(mark, Line.of(pieces.of(reference.content()), Place.BLOCK)));
            }
            return notes;
        }
    }
}
