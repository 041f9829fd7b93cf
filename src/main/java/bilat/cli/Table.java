package bilat.cli;

import bilat.ask.Row;
import java.util.List;

/** Rows in columns that are two blanks apart; nothing is cut, and what is longest stands last. */
final class Table {
    private static final String GAP = "  ";
    private static final String NO_DATE = "-";

    private Table() {}

    static String of(List<Row> rows, String counted) {
        List<List<String>> cells = rows.stream()
                .map(row -> List.of(row.id(), row.date().orElse(NO_DATE), counted + " " + row.count(), row.what()))
                .toList();
        int[] widths = new int[4];
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length - 1; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length - 1; i++) {
                text.append(row.get(i))
                        .append(" ".repeat(widths[i] - length(row.get(i))))
                        .append(GAP);
            }
            text.append(row.get(widths.length - 1)).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
