package bilat.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a document's references, by the order of their first citation in reading order. */
public final class References {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Reference> inOrder = new ArrayList<>();

    /** Reads the whole document once. */
    public References(Document document) {
        document.head().line().forEach(this::inline);
        document.parts().forEach(this::part);
        document.colophon().forEach(this::inline);
    }

    /** The references, the first cited first. */
    public List<Reference> inOrder() {
        return List.copyOf(inOrder);
    }

    /** The number of a reference, from 1; a reference that the document does not cite is a bug. */
    public int number(Reference reference) {
        Integer number = numbers.get(reference.key());
        if (number == null) {
            throw new IllegalArgumentException("not cited: " + reference.key());
        }
        return number;
    }

    private void part(Part part) {
        part.blocks().forEach(block -> block.accept(new Blocks()));
        part.parts().forEach(this::part);
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        inline.accept(new Inlines());
    }

    private final class Blocks implements Block.Visitor<Void> {
        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            inlines(paragraph.content());
            return null;
        }

        @Override
        public Void bullets(Block.Bullets bullets) {
            bullets.items().forEach(References.this::inlines);
            return null;
        }

        @Override
        public Void keyLines(Block.KeyLines keyLines) {
            keyLines.lines().forEach(line -> inlines(line.content()));
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            table.columns().forEach(column -> inlines(column.header()));
            table.rows().forEach(row -> row.cells().forEach(References.this::inlines));
            return null;
        }

        @Override
        public Void quotation(Block.Quotation quotation) {
            inlines(quotation.content());
            return null;
        }

        @Override
        public Void callout(Block.Callout callout) {
            inlines(callout.content());
            return null;
        }

        @Override
        public Void vintage(Block.Vintage vintage) {
            inlines(vintage.content());
            return null;
        }

        @Override
        public Void legend(Block.Legend legend) {
            inlines(legend.content());
            return null;
        }

        @Override
        public Void picture(Block.Picture picture) {
            inlines(picture.note());
            picture.table().ifPresent(table -> table.accept(this));
            return null;
        }
    }

    private final class Inlines implements Inline.Visitor<Void> {
        @Override
        public Void text(Inline.Text text) {
            return null;
        }

        @Override
        public Void tied(Inline.Tied tied) {
            return null;
        }

        @Override
        public Void absent(Inline.Absent absent) {
            return null;
        }

        @Override
        public Void foreign(Inline.Foreign foreign) {
            return null;
        }

        @Override
        public Void strong(Inline.Strong strong) {
            inlines(strong.content());
            return null;
        }

        @Override
        public Void link(Inline.Link link) {
            return null;
        }

        @Override
        public Void file(Inline.File file) {
            return null;
        }

        @Override
        public Void cite(Inline.Cite cite) {
            Reference reference = cite.reference();
            if (numbers.putIfAbsent(reference.key(), inOrder.size() + 1) == null) {
                inOrder.add(reference);
            }
            return null;
        }

        @Override
        public Void compared(Inline.Compared compared) {
            return null;
        }
    }
}
