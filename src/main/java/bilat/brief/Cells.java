package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.fact.Actor;
import java.util.Arrays;
import java.util.List;

/** Columns and rows of tables. */
final class Cells {
    private Cells() {}

    static Block.Column column(Desk desk, String key, Block.Role role) {
        return new Block.Column(List.of(new Inline.Text(desk.word(key))), role);
    }

    static Block.Column side(Desk desk, Actor side) {
        return new Block.Column(desk.names().label(side, desk.dossier().asOf()).content(), Block.Role.SIDE);
    }

    static Block.Row row(Run... cells) {
        return new Block.Row(Arrays.stream(cells).map(Run::content).toList());
    }
}
