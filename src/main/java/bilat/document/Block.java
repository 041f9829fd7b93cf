package bilat.document;

import java.util.List;
import java.util.Optional;

/** What a part is made of. Sealed; readers go through a {@link Visitor} that has no defaults. */
public sealed interface Block {

    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** Items without an order, each one run of text. */
    record Bullets(List<List<Inline>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** The main message: lines with a label each. Shown as a panel where the format has one. */
    record KeyLines(List<KeyLine> lines) implements Block {
        public KeyLines {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyLines(this);
        }
    }

    /** One line of the main message: its label without a colon, and what it says. */
    record KeyLine(String label, List<Inline> content) {
        public KeyLine {
            content = List.copyOf(content);
        }
    }

    /** A table; every row has as many cells as there are columns. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.cells().size() + " cells under " + columns.size() + " columns");
                }
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A column: its header, which may be empty, and what its cells are. */
    record Column(List<Inline> header, Role role) {
        public Column {
            header = List.copyOf(header);
        }
    }

    /** What the cells of a column are; a renderer takes alignment and width from it, never from the words. */
    enum Role {
        /** Names its row: the row's header. */
        LABEL,
        /** What one of the two sides has in this row; two such columns are equally wide. */
        SIDE,
        /** A date or an interval. */
        DATE,
        /** Running text. */
        TEXT,
        /** A number or a count, set flush right. */
        NUMBER,
        /** A rating: a letter, a digit or both. */
        RATING,
        /** A comparison of two sides. */
        MARK
    }

    /** A row of cells, each one run of text; an empty cell is an empty list. */
    record Row(List<List<Inline>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Another's words of some length, in quotation marks, with the marks of citations; who said them is told before.
     */
    record Quotation(List<Inline> content) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** Something to be warned of, set apart: a head ("Sources differ.") and what it says. */
    record Callout(String head, List<Inline> content) implements Block {
        public Callout {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }

    /** How old the facts of a part are: its last line. */
    record Vintage(List<Inline> content) implements Block {
        public Vintage {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vintage(this);
        }
    }

    /** An explanation of a table or of signs, in small print. */
    record Legend(List<Inline> content) implements Block {
        public Legend {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.legend(this);
        }
    }

    /**
     * Something to look at, with a heading that says what is counted.
     *
     * @param alternative the same in sentences, for those who do not see it
     * @param note what stands under the drawing, with the citations of the table
     * @param table the same for a format that cannot draw, which shows neither drawing nor note; empty where a table of
     *     the part tells it already
     */
    record Picture(String heading, Drawing drawing, String alternative, List<Inline> note, Optional<Table> table)
            implements Block {
        public Picture {
            note = List.copyOf(note);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /** One method per kind, and no defaults: a new kind breaks every reader at compile time. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R bullets(Bullets bullets);

        R keyLines(KeyLines keyLines);

        R table(Table table);

        R quotation(Quotation quotation);

        R callout(Callout callout);

        R vintage(Vintage vintage);

        R legend(Legend legend);

        R picture(Picture picture);
    }
}
