package bilat.render.pdf;

import bilat.document.Drawing;
import bilat.document.Drawing.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the bars of terms and the names of their holders stand in one line. */
final class TermsLayout {
    private static final double DOTS = 2 * Theme.DOT_GAP + 2 * Theme.DOT_STEP;

    private TermsLayout() {}

    /**
     * A term.
     *
     * @param from where it may have begun
     * @param sure where it had certainly begun
     * @param over where it had not yet certainly ended
     * @param to where it had certainly ended
     * @param before whether dots stand before it
     * @param after whether dots stand after it
     */
    record Bar(double from, double sure, double over, double to, boolean before, boolean after, Optional<Name> name) {}

    /** A name and where it begins. */
    record Name(Line line, double x, boolean inside) {}

    /** The bars of one side's holders, the earliest first. */
    static List<Bar> of(Drawing.Holders holders, TimeScale scale, Lettering lettering) {
        List<Bar> bars = new ArrayList<>();
        List<Term> terms = holders.terms();
        double end = scale.left() - DOTS;
        for (int i = 0; i < terms.size(); i++) {
            Optional<Term> next = i + 1 < terms.size() ? Optional.of(terms.get(i + 1)) : Optional.empty();
            Bar bar = bar(terms.get(i), next, scale, end);
            double free = next.map(term -> scale.start(term.start().first())).orElse(Theme.MEASURE);
            bars.add(named(bar, terms.get(i).name(), Math.max(free, bar.to()), lettering));
            end = bar.to() + Theme.TERM_BETWEEN;
        }
        return bars;
    }

    // Nobody is drawn in office beside another: a beginning or an end that is not known to the day lies between the
    // certain parts of both.
    private static Bar bar(Term term, Optional<Term> next, TimeScale scale, double before) {
        double from = Math.max(before, scale.start(term.start().first()));
        double gap = next.isPresent() ? Theme.TERM_BETWEEN : 0;
        double latest = next.map(later -> scale.start(later.start().last())).orElse(Theme.MEASURE) - gap;
        double to = Math.max(
                from + Theme.TERM_LEAST, Math.min(latest, scale.end(term.end().last()) - gap));
        double sure = Math.max(from, Math.min(to, scale.start(term.start().last())));
        double over = Math.max(sure, Math.min(to, scale.end(term.end().first()) - gap));
        double free = next.map(later -> scale.start(later.start().first())).orElse(Theme.MEASURE);
        return new Bar(
                from,
                sure,
                over,
                to,
                !term.startKnown() && from - before >= DOTS,
                !term.endKnown() && free - to >= DOTS,
                Optional.empty());
    }

    private static Bar named(Bar bar, String name, double free, Lettering lettering) {
        double inside = bar.over() - bar.sure() - 2 * Theme.TERM_INSET;
        double dots = bar.after() ? DOTS : 0;
        double beside = free - bar.to() - dots - 2 * Theme.TERM_INSET;
        Line whole = lettering.line(name, Theme.PICTURE_NAME);
        boolean within = whole.width() <= inside || whole.width() > beside && inside >= beside;
        Line cut = lettering.cut(name, Theme.PICTURE_NAME, within ? inside : beside);
        // A name of which no more than a letter is left tells nobody.
        boolean told = cut.width() <= (within ? inside : beside)
                && cut.width() >= Math.min(whole.width(), Theme.TERM_NAME_LEAST);
        double x = within ? bar.sure() + Theme.TERM_INSET : bar.to() + dots + Theme.TERM_INSET;
        Optional<Name> placed = told ? Optional.of(new Name(cut, x, within)) : Optional.empty();
        return new Bar(bar.from(), bar.sure(), bar.over(), bar.to(), bar.before(), bar.after(), placed);
    }

    /** From the labels at the left to where the last day lies. */
    static TimeScale scale(LocalDate first, LocalDate last) {
        return new TimeScale(first, last, Theme.TERM_NAMES, Theme.TERM_SCALE_END - Theme.TERM_NAMES);
    }
}
