package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Inline;
import java.util.List;

/** Tells whether a text gives an address. */
final class Addresses implements Inline.Visitor<Boolean> {
    private Addresses() {}

    /** Whether a table lists addresses: its first column gives one. */
    static boolean listedBy(Block.Table table) {
        return !table.columns().isEmpty()
                && table.rows().stream().anyMatch(row -> in(row.cells().get(0)));
    }

    private static boolean in(List<Inline> content) {
        return content.stream().anyMatch(inline -> inline.accept(new Addresses()));
    }

    @Override
    public Boolean text(Inline.Text text) {
        return false;
    }

    @Override
    public Boolean tied(Inline.Tied tied) {
        return false;
    }

    @Override
    public Boolean absent(Inline.Absent absent) {
        return false;
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        return false;
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return in(strong.content());
    }

    @Override
    public Boolean link(Inline.Link link) {
        return true;
    }

    @Override
    public Boolean file(Inline.File file) {
        return false;
    }

    @Override
    public Boolean cite(Inline.Cite cite) {
        return false;
    }

    @Override
    public Boolean compared(Inline.Compared compared) {
        return false;
    }
}
