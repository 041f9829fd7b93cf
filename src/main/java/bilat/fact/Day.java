package bilat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What was so, and what was announced, by the end of a day, as far as the sources on file can tell. A date that cannot
 * tell counts once a source that was certainly published by then bears it out.
 */
final class Day {
    private static final Set<String> DATES = Set.of(
            "date",
            "signed",
            "concluded",
            "in-force",
            "provisional",
            "suspended",
            "expires",
            "terminated",
            "ratified",
            "denounced",
            "withdrawn-by",
            "opened",
            "closed",
            "established",
            "last-session",
            "next-session",
            "dormant",
            "appointed",
            "from",
            "until",
            "credentials",
            "retracted");

    private final SortedMap<String, Source> sources;
    private final LocalDate day;

    Day(SortedMap<String, Source> sources, LocalDate day) {
        this.sources = sources;
        this.day = day;
    }

    /** Whether a citation's source was certainly published by the day. */
    private boolean published(Citation citation) {
        return published(citation.source())
                .flatMap(When::latest)
                .filter(last -> !last.isAfter(day))
                .isPresent();
    }

    private Optional<When> published(String source) {
        return Optional.ofNullable(sources.get(source)).flatMap(Source::published);
    }

    /** Whether a source told of it by the day. What lies ahead is shown so. */
    boolean told(List<Citation> citations) {
        return citations.stream().anyMatch(this::published);
    }

    /** Whether a fact without any date is shown: a source told of it by the day, or none of its sources is dated. */
    boolean toldOrUndated(List<Citation> citations) {
        return told(citations)
                || citations.stream()
                        .allMatch(citation -> published(citation.source()).isEmpty());
    }

    /** Whether it had begun. */
    boolean begun(When when, List<Citation> citations) {
        return switch (when.begunBy(day)) {
            case YES -> true;
            case NO -> false;
            case CANNOT_TELL -> told(citations);
        };
    }

    /** Whether it had begun, or lay ahead and was announced. */
    boolean begunOrAhead(When when, List<Citation> citations) {
        return when.begunBy(day) == Answer.YES || told(citations);
    }

    /** Whether a number for a period was known: the period was over, or a source told of it while it ran. */
    boolean counted(When period, List<Citation> citations) {
        boolean over = period.shape() == When.Shape.SINCE
                || !period.latest().orElseThrow().isAfter(day);
        return period.begunBy(day) != Answer.NO && (over && period.begunBy(day) == Answer.YES || told(citations));
    }

    /** The citations that bear out a field: those that name it, or all where none does. */
    static List<Citation> of(String field, List<Citation> citations) {
        List<Citation> named = citations.stream()
                .filter(citation -> citation.fields().contains(field))
                .toList();
        return named.isEmpty() ? citations : named;
    }

    /** An act, if it had been done by the day. An interval that was to end later goes on. */
    Optional<When> act(String field, Optional<When> when, Fact fact) {
        List<Citation> citations = of(field, fact.sources());
        return when.filter(it -> begun(it, citations)).map(it -> soFar(it, citations));
    }

    /** What may lie ahead. */
    Optional<When> ahead(String field, Optional<When> when, Fact fact) {
        return when.filter(it -> begunOrAhead(it, of(field, fact.sources())));
    }

    /** What the parties had done by the day. */
    List<ByParty<When>> acts(String field, List<ByParty<When>> entries, Fact fact) {
        return entries.stream()
                .filter(entry -> begun(entry.value(), of(field, fact.sources())))
                .toList();
    }

    /** The same, without an end that lay ahead and that no source had told of. */
    When soFar(When when, List<Citation> citations) {
        boolean endsLater = when.shape() == When.Shape.BETWEEN
                && when.latest().orElseThrow().isAfter(day)
                && !told(citations);
        return endsLater ? When.since(when.anchor()) : when;
    }

    /** An end as it was known: one that lay certainly ahead is none, one that cannot be told needs a source. */
    End end(String field, End end, Fact fact) {
        if (end.kind() != End.Kind.DATED) {
            return end;
        }
        return switch (When.on(end.date().orElseThrow()).begunBy(day)) {
            case YES -> end;
            case NO -> End.OPEN;
            case CANNOT_TELL -> told(of(field, fact.sources())) ? end : End.NOT_ON_RECORD;
        };
    }

    /** A day that lies after this one is not yet known of. */
    Optional<LocalDate> known(Optional<LocalDate> date) {
        return date.filter(it -> !it.isAfter(day));
    }

    /** What a fact has in common with others; empty once it was withdrawn. */
    Optional<Particulars> particulars(Particulars it) {
        boolean withdrawn = it.withdrawn()
                .filter(withdrawal -> switch (withdrawal.date().begunBy(day)) {
                    case YES -> true;
                    case NO -> false;
                    case CANNOT_TELL -> toldOrUndated(withdrawal.sources());
                })
                .isPresent();
        if (withdrawn) {
            return Optional.empty();
        }
        return Optional.of(new Particulars(
                it.id(),
                it.sources(),
                it.issue(),
                it.parties(),
                it.bearsOn(),
                known(it.reviewed()),
                it.marking(),
                it.note(),
                it.variants().stream().filter(this::known).toList(),
                Optional.empty(),
                it.why()));
    }

    private boolean known(Variant variant) {
        return !DATES.contains(variant.field())
                || Edtf.when(variant.value())
                        .value()
                        .map(when -> begunOrAhead(when, variant.sources()))
                        .orElse(true);
    }
}
