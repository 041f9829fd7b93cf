package bilat.render.markdown;

import bilat.document.Block;
import bilat.document.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of one block; none where the block says nothing. */
final class BlockLines implements Block.Visitor<List<String>> {
    static final String BULLET = "-";
    private static final String OTHER_BULLET = "*";

    private final Pieces pieces;
    private final String bullet;

    BlockLines(Pieces pieces, String bullet) {
        this.pieces = pieces;
        this.bullet = bullet;
    }

    /** The bullet that a list needs if it follows these lines and is to be a list of its own. */
    static String bulletAfter(List<String> lines) {
        String first = lines.get(0);
        return first.equals(BULLET) || first.startsWith(BULLET + " ") ? OTHER_BULLET : BULLET;
    }

    List<String> paragraph(List<Inline> content) {
        return present(Line.of(pieces.of(content), Place.BLOCK));
    }

    List<String> emphasis(List<Inline> content) {
        List<Piece> line = pieces.of(content);
        // Stars next to the stars of strong text could be paired with them.
        String sign = line.contains(Piece.OPEN) ? "_" : "*";
        return present(Line.of(line, Place.EMPHASIS)).stream()
                .map(text -> sign + text + sign)
                .toList();
    }

    /** A key line as a paragraph that begins with its label. */
    List<String> runIn(Block.KeyLine line) {
        return present(Line.of(headed(line.label() + ".", line.content()), Place.BLOCK));
    }

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
        return paragraph(paragraph.content());
    }

    @Override
    public List<String> bullets(Block.Bullets bullets) {
        return bullets.items().stream().map(item -> item(pieces.of(item))).toList();
    }

    @Override
    public List<String> keyLines(Block.KeyLines keyLines) {
        return keyLines.lines().stream()
                .map(line -> item(headed(line.label() + ":", line.content())))
                .toList();
    }

    @Override
    public List<String> table(Block.Table table) {
        if (table.columns().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(
                table.columns().stream().map(column -> cell(column.header())).toList()));
        lines.add(row(Collections.nCopies(table.columns().size(), "---")));
        table.rows()
                .forEach(row ->
                        lines.add(row(row.cells().stream().map(this::cell).toList())));
        return lines;
    }

    @Override
    public List<String> quotation(Block.Quotation quotation) {
        return paragraph(quotation.content()).stream()
                .map(line -> Writer.prefixed(">", line))
                .toList();
    }

    @Override
    public List<String> callout(Block.Callout callout) {
        return present(Line.of(headed(callout.head(), callout.content()), Place.BLOCK));
    }

    @Override
    public List<String> vintage(Block.Vintage vintage) {
        return emphasis(vintage.content());
    }

    @Override
    public List<String> legend(Block.Legend legend) {
        return paragraph(legend.content());
    }

    /** Its table under its heading; nothing where another table tells the same. */
    @Override
    public List<String> picture(Block.Picture picture) {
        if (picture.table().isEmpty()) {
            return List.of();
        }
        List<Inline> heading = List.of(new Inline.Strong(List.of(new Inline.Text(picture.heading()))));
        List<String> lines = new ArrayList<>(paragraph(heading));
        List<String> table = table(picture.table().get());
        if (!lines.isEmpty() && !table.isEmpty()) {
            lines.add("");
        }
        lines.addAll(table);
        return lines;
    }

    private String item(List<Piece> content) {
        return Writer.prefixed(bullet, Line.of(content, Place.BLOCK));
    }

    private String cell(List<Inline> content) {
        return Line.of(pieces.of(content), Place.CELL);
    }

    private List<Piece> headed(String head, List<Inline> content) {
        List<Piece> line = new ArrayList<>(pieces.of(List.of(new Inline.Strong(List.of(new Inline.Text(head))))));
        List<Piece> rest = pieces.of(content);
        if (!rest.isEmpty()) {
            line.add(Piece.words(" "));
        }
        line.addAll(rest);
        return line;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> Writer.prefixed("|", cell)).collect(Collectors.joining(" ", "", " |"));
    }

    private static List<String> present(String line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }
}
