package bilat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every fact may carry.
 *
 * @param sources one or more; an assessment that names its basis may have none
 * @param issue the issue it belongs to
 * @param parties whom it is between or about; three or more make it multilateral
 * @param bearsOn canonical pairs whose brief shows it as context
 * @param reviewed the day an analyst last checked it
 * @param note one remark in whole sentences, shown with the fact
 * @param why why it was edited, where that cannot be derived
 */
public record Particulars(
        FactId id,
        List<Citation> sources,
        Optional<String> issue,
        List<Actor> parties,
        List<Pair> bearsOn,
        Optional<LocalDate> reviewed,
        Marking marking,
        Optional<Prose> note,
        List<Variant> variants,
        Optional<Withdrawal> withdrawn,
        Optional<Why> why) {

    /** Why a fact was edited; what is not said is that the world changed, or that it was newly learned. */
    public enum Why implements Word {
        CORRECTED,
        RE_RATED,
        RENAMED
    }

    public Particulars {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        bearsOn = List.copyOf(bearsOn);
        variants = List.copyOf(variants);
    }

    /** The same under another id. */
    public Particulars named(FactId other) {
        return new Particulars(
                other, sources, issue, parties, bearsOn, reviewed, marking, note, variants, withdrawn, why);
    }

    /** The same under another marking. */
    Particulars marked(Marking other) {
        return new Particulars(id, sources, issue, parties, bearsOn, reviewed, other, note, variants, withdrawn, why);
    }

    /** The same with another withdrawal, or none. */
    Particulars withdrawn(Optional<Withdrawal> other) {
        return new Particulars(id, sources, issue, parties, bearsOn, reviewed, marking, note, variants, other, why);
    }

    /** The same with other citations and variants: what a filter lets through. */
    public Particulars with(List<Citation> otherSources, List<Variant> otherVariants) {
        return new Particulars(
                id, otherSources, issue, parties, bearsOn, reviewed, marking, note, otherVariants, withdrawn, why);
    }
}
