package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a table: no verticals, a rule under the header, a hairline under each row, the header again on each page. */
final class TableSetter {
    private final Setter setter;
    private final Tag tag;
    private final AlikeTables tables;
    private final double halfPage;

    TableSetter(Setter setter, Tag tag, AlikeTables tables, double halfPage) {
        this.setter = setter;
        this.tag = tag;
        this.tables = tables;
        this.halfPage = halfPage;
    }

    List<Slab> set(Block.Table table) {
        Tag tableTag = tag.child(Element.TABLE);
        Tag bodyTag = tableTag.child(Element.BODY_ROWS);
        // A table may not have head rows alone (PDF/UA-1, 7.2).
        Tag headRows = table.rows().isEmpty() ? bodyTag : tableTag.child(Element.HEAD_ROWS);
        Tag headTag = headRows.child(Element.ROW);
        Density density = Density.of(table);
        List<List<Tag>> tags = new ArrayList<>();
        List<List<List<Atom>>> texts = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Tag> cellTags = rowTags(table, bodyTag.child(Element.ROW));
            tags.add(cellTags);
            texts.add(atoms(table, row, cellTags, density.style()));
        }
        List<Tag> headerTags = table.columns().stream()
                .map(column -> headTag.child(Element.COLUMN_HEADER))
                .toList();
        List<List<Atom>> headers = headers(table, headerTags);
        List<List<List<Atom>>> all = new ArrayList<>(texts);
        all.add(headers);
        TableColumns columns = new TableColumns(table.columns(), tables.widths(table, all, this::unread));

        TableRow header = columns.row(headerTags, headers, Theme.COLUMN_HEADER, density, List.of());
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Optional<Mark>> drawings = table.rows().get(i).cells().stream()
                    .map(TableSetter::drawing)
                    .toList();
            rows.add(columns.row(tags.get(i), texts.get(i), density.style(), density, drawings));
        }
        List<Tag> artifacts = headerTags.stream().map(each -> Tag.ARTIFACT).toList();
        TableRow repeated = columns.row(artifacts, headers(table, artifacts), Theme.COLUMN_HEADER, density, List.of());
        return new TableStacker(halfPage, header, repeated).stack(rows);
    }

    // The rows of a table that is only measured here.
    private List<List<List<Atom>>> unread(Block.Table table) {
        List<Tag> tags = table.columns().stream().map(column -> Tag.ARTIFACT).toList();
        return table.rows().stream()
                .map(row -> atoms(table, row, tags, Density.of(table).style()))
                .toList();
    }

    private static List<Tag> rowTags(Block.Table table, Tag row) {
        return table.columns().stream()
                .map(column -> row.child(column.role() == Block.Role.LABEL ? Element.ROW_HEADER : Element.CELL))
                .toList();
    }

    private List<List<Atom>> headers(Block.Table table, List<Tag> tags) {
        List<List<Atom>> headers = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            headers.add(setter.set(table.columns().get(i).header(), Theme.COLUMN_HEADER, tags.get(i)));
        }
        return headers;
    }

    private List<List<Atom>> atoms(Block.Table table, Block.Row row, List<Tag> tags, TextStyle style) {
        boolean plain = ColumnWidths.isPlainComparison(table.columns());
        List<List<Atom>> atoms = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            boolean label = plain && table.columns().get(i).role() == Block.Role.LABEL;
            atoms.add(setter.set(row.cells().get(i), label ? style.in(Ink.GREY) : style, tags.get(i)));
        }
        return atoms;
    }

    private static Optional<Mark> drawing(List<Inline> content) {
        return Comparisons.in(content).map(ComparisonMark::new);
    }
}
