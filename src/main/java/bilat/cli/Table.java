package bilat.cli;

import bilat.ask.Row;
import java.util.List;

/** Rows in columns that are two blanks apart; nothing is cut, and what is longest stands last. */
final class Table {
    private static final String GAP = "  ";
    private static final String NO_DATE = "-";

    private Table() {}

    static String of(List<Row> rows, String counted) {
        return of(rows.stream()
                .map(row -> List.of(row.id(), row.date().orElse(NO_DATE), counted + " " + row.count(), row.what()))
                .toList());
    }

    /** Rows of equally many cells. */
    static String of(List<List<String>> rows) {
        int last = rows.isEmpty() ? 0 : rows.get(0).size() - 1;
        int[] widths = new int[last];
        for (List<String> row : rows) {
            for (int i = 0; i < last; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < last; i++) {
                text.append(row.get(i))
                        .append(" ".repeat(widths[i] - length(row.get(i))))
                        .append(GAP);
            }
            text.append(row.get(last)).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
