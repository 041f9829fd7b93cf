package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.fact.Particulars;
import bilat.fact.Prose;
import bilat.fact.Variant;
import bilat.fact.When;
import bilat.fact.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that every fact may carry. */
final class Common<F extends Fact> {
    private static final Field<Variant, String> VARIANT_FIELD =
            Field.required("field", Types.TEXT, Variant::field, "the key that it is another value of");
    private static final Field<Variant, String> VARIANT_VALUE =
            Field.required("value", Types.TEXT, Variant::value, "the other value, as it would be typed there");
    private static final Field<Variant, List<Citation>> VARIANT_SOURCES =
            Field.atLeastOne("sources", Citations.TYPE, Variant::sources, "who says so");

    static final Shape<Variant> VARIANT = new Shape<>(
            "variant",
            List.of(VARIANT_FIELD, VARIANT_VALUE, VARIANT_SOURCES),
            (values, in) ->
                    new Variant(values.get(VARIANT_FIELD), values.get(VARIANT_VALUE), values.get(VARIANT_SOURCES)));

    private static final Field<Withdrawal, When> WITHDRAWN_ON =
            Field.required("date", Types.WHEN, Withdrawal::date, "after this date it is no longer stated");
    private static final Field<Withdrawal, Optional<Prose>> REASON =
            Field.optional("reason", Types.PROSE, Withdrawal::reason, "why, in whole sentences");
    private static final Field<Withdrawal, List<Citation>> WITHDRAWN_BY =
            Field.many("sources", Citations.TYPE, Withdrawal::sources, "who says so");

    static final Shape<Withdrawal> WITHDRAWAL = new Shape<>(
            "withdrawal",
            List.of(WITHDRAWN_ON, REASON, WITHDRAWN_BY),
            (values, in) -> new Withdrawal(values.get(WITHDRAWN_ON), values.get(REASON), values.get(WITHDRAWN_BY)));

    private final Field<F, List<Citation>> sources;
    private final Field<F, Optional<String>> issue;
    private final Field<F, List<Actor>> parties;
    private final Field<F, List<Pair>> bearsOn;
    private final Field<F, Optional<LocalDate>> reviewed;
    private final Field<F, Optional<Marking>> marking;
    private final Field<F, Optional<Prose>> note;
    private final Field<F, List<Variant>> variants;
    private final Field<F, Optional<Withdrawal>> withdrawn;
    private final Field<F, Optional<Particulars.Why>> why;
    private final boolean ownIssue;
    private final boolean ofPair;

    private Common(boolean sourcesRequired, boolean ownIssue, boolean ofPair) {
        this.ownIssue = ownIssue;
        this.ofPair = ofPair;
        String about = "where it stands; without one it is not a fact";
        this.sources = sourcesRequired
                ? Field.atLeastOne("sources", Citations.TYPE, Fact::sources, about)
                : Field.many("sources", Citations.TYPE, Fact::sources, "where it stands");
        this.issue = Field.optional(
                "issue", References.ISSUE, fact -> fact.particulars().issue(), "the issue it belongs to");
        this.parties = Field.many(
                "parties", References.ACTOR, Fact::parties, "whom it is between or about; the file's pair if left out");
        this.bearsOn = Field.many(
                "bears-on",
                References.PAIR,
                fact -> fact.particulars().bearsOn(),
                "pairs whose brief shows it as context");
        this.reviewed = Field.optional(
                "reviewed", Types.DAY, fact -> fact.particulars().reviewed(), "the day an analyst last checked it");
        this.marking = Field.optional(
                "marking",
                Types.word(Marking.class),
                fact -> Optional.of(fact.marking()),
                "who may read it; the file's marking if left out");
        this.note = Field.optional(
                "note", Types.PROSE, fact -> fact.particulars().note(), "one remark in whole sentences, shown with it");
        this.variants = Field.many(
                "variants",
                VARIANT,
                fact -> fact.particulars().variants(),
                "competing values, shown as “Sources differ”");
        this.withdrawn = Field.optional(
                "withdrawn", WITHDRAWAL, fact -> fact.particulars().withdrawn(), "that it was taken back");
        this.why = Field.optional(
                "why",
                Types.word(Particulars.Why.class),
                fact -> fact.particulars().why(),
                "why it was edited, where that cannot be derived");
    }

    /** For most facts. */
    static <F extends Fact> Common<F> facts() {
        return new Common<>(true, false, true);
    }

    /** For what has an issue key of its own. */
    static <F extends Fact> Common<F> withIssue() {
        return new Common<>(true, true, true);
    }

    /** For what may rest on something else than sources of its own. */
    static <F extends Fact> Common<F> withoutSources() {
        return new Common<>(false, false, true);
    }

    /** For what belongs to a country rather than to a pair. */
    static <F extends Fact> Common<F> ofCountry() {
        return new Common<>(true, false, false);
    }

    /** A collection's own keys, and these. */
    List<Field<F, ?>> after(List<Field<F, ?>> own) {
        List<Field<F, ?>> all = new ArrayList<>(own);
        all.add(sources);
        if (!ownIssue) {
            all.add(issue);
        }
        all.addAll(List.of(parties, bearsOn, reviewed, marking, note, variants, withdrawn, why));
        return all;
    }

    Particulars particulars(Values values, Reading in) {
        return particulars(values, in, ownIssue ? Optional.empty() : values.get(issue));
    }

    Particulars particulars(Values values, Reading in, Optional<String> issueId) {
        List<Actor> typed = values.get(parties);
        List<Actor> whom =
                typed.isEmpty() && ofPair ? in.id().pair().map(Pair::sides).orElse(List.of()) : typed;
        return new Particulars(
                in.id(),
                values.get(sources),
                issueId,
                whom,
                values.get(bearsOn),
                values.get(reviewed),
                values.get(marking).orElse(in.marking()),
                values.get(note),
                values.get(variants),
                values.get(withdrawn),
                values.get(why));
    }
}
