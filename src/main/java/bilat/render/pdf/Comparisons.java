package bilat.render.pdf;

import bilat.document.Inline;
import java.util.List;
import java.util.Optional;

/** Finds the comparison in the text of a cell. */
final class Comparisons implements Inline.Visitor<Optional<Inline.Comparison>> {
    private Comparisons() {}

    /** The first one, if there is any. */
    static Optional<Inline.Comparison> in(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline.accept(new Comparisons()).stream())
                .findFirst();
    }

    @Override
    public Optional<Inline.Comparison> text(Inline.Text text) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> tied(Inline.Tied tied) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> absent(Inline.Absent absent) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> foreign(Inline.Foreign foreign) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> strong(Inline.Strong strong) {
        return in(strong.content());
    }

    @Override
    public Optional<Inline.Comparison> link(Inline.Link link) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> file(Inline.File file) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> cite(Inline.Cite cite) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline.Comparison> compared(Inline.Compared compared) {
        return Optional.of(compared.comparison());
    }
}
