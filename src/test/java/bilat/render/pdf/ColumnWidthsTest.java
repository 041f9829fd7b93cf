package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.document.Block.Column;
import bilat.document.Block.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void two_sides_and_a_label_have_fixed_places() {
        assertEquals(List.of(102.0, 171.0, 171.0), widths(List.of(Role.LABEL, Role.SIDE, Role.SIDE), 60, 500, 30));
    }

    @Test
    void the_sides_of_a_matrix_share_what_issue_and_mark_leave() {
        List<Role> roles = List.of(Role.LABEL, Role.SIDE, Role.SIDE, Role.MARK);
        assertEquals(List.of(85.0, 148.5, 148.5, 50.0), widths(roles, 300, 700, 20, 40));
    }

    @Test
    void if_all_fit_the_rest_goes_to_the_widest_column_of_words() {
        assertEquals(List.of(383.0, 30.0, 31.0), widths(List.of(Role.TEXT, Role.DATE, Role.NUMBER), 200, 30, 31));
    }

    @Test
    void short_columns_get_what_they_want_and_long_ones_share_by_the_root() {
        List<Double> widths = widths(List.of(Role.DATE, Role.TEXT, Role.TEXT), 60, 399, 1599);
        assertEquals(60, widths.get(0), 0.01);
        assertEquals(widths.get(1) * 2, widths.get(2), 0.01);
        assertEquals(444, widths.get(0) + widths.get(1) + widths.get(2), 0.01);
    }

    @Test
    void no_column_is_narrower_than_its_longest_word() {
        List<List<Atom>> row = List.of(List.of(atom(250)), many(50, 100));
        List<Double> widths = ColumnWidths.of(columns(List.of(Role.TEXT, Role.TEXT)), List.of(row));
        assertEquals(250, widths.get(0), 0.01);
    }

    @Test
    void a_word_wider_than_the_page_does_not_push_the_others_off_it() {
        List<List<Atom>> row = List.of(List.of(atom(50_000)), many(50, 100), List.of(atom(40)));
        List<Double> widths = ColumnWidths.of(columns(List.of(Role.LABEL, Role.SIDE, Role.SIDE)), List.of(row));
        assertTrue(widths.stream().mapToDouble(width -> width).sum() <= 444.01, widths.toString());
        assertTrue(widths.stream().allMatch(width -> width > 30), widths.toString());
    }

    private static List<Double> widths(List<Role> roles, double... wishes) {
        List<List<Atom>> row = new ArrayList<>();
        for (double wish : wishes) {
            row.add(many(20, wish / 20));
        }
        return ColumnWidths.of(columns(roles), List.of(row)).stream()
                .map(w -> Math.round(w * 100) / 100.0)
                .toList();
    }

    private static List<Column> columns(List<Role> roles) {
        return roles.stream().map(role -> new Column(List.of(), role)).toList();
    }

    private static List<Atom> many(int count, double width) {
        return Collections.nCopies(count, atom(width));
    }

    private static Atom atom(double width) {
        return new Atom(Optional.empty(), List.of(), width);
    }
}
