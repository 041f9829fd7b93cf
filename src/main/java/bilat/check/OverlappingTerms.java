package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Answer;
import bilat.fact.Official;
import bilat.fact.Post;
import bilat.fact.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two people in one seat at once: certainly for more than a day, since the last day of one may be the first of the
 * next. Acting and designate holders share a seat, and heads of mission have one in each country.
 */
final class OverlappingTerms implements Rule {
    private record Term(Subject subject, Official holder, Post post, LocalDate from, LocalDate until) {}

    @Override
    public String code() {
        return "overlapping-terms";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        SortedMap<String, List<Term>> seats = new TreeMap<>();
        asked.each(Post.class).filter(one -> one.it().status().isEmpty()).forEach(one -> {
            Official holder = asked.facts().official(one.it().official()).orElseThrow();
            term(one, holder)
                    .ifPresent(term -> one.it().roles().stream()
                            .filter(OverlappingTerms::isSingle)
                            .forEach(role -> seats.computeIfAbsent(
                                            holder.country() + " " + role.word(), seat -> new ArrayList<>())
                                    .add(term)));
        });
        List<Finding> findings = new ArrayList<>();
        seats.values().forEach(terms -> findings.addAll(overlaps(terms)));
        return findings.stream().distinct().toList();
    }

    private static boolean isSingle(Post.Role role) {
        return role.compareTo(Post.Role.SPEAKER_OF_PARLIAMENT) <= 0;
    }

    /** The days on which a seat was certainly taken, as far as anything on file tells; empty without a start. */
    private static Optional<Term> term(Located<Post> one, Official holder) {
        Post post = one.it();
        return post.from().map(from -> {
            LocalDate start = from.anchor().latest();
            LocalDate end = switch (post.until().kind()) {
                case DATED -> post.until().date().orElseThrow().earliest();
                case OPEN, NOT_ON_RECORD -> LocalDate.MAX;
                case DATE_UNKNOWN -> start;
            };
            LocalDate death = holder.died().flatMap(When::earliest).orElse(LocalDate.MAX);
            return new Term(one.subject(), holder, post, start, end.isBefore(death) ? end : death);
        });
    }

    private List<Finding> overlaps(List<Term> terms) {
        List<Finding> findings = new ArrayList<>();
        terms.sort(Comparator.comparing(Term::from)
                .thenComparing(term -> term.post().id().toString()));
        Term longest = terms.get(0);
        for (Term next : terms.subList(1, terms.size())) {
            boolean same = next.holder().id().equals(longest.holder().id());
            if (!same && next.from().isBefore(longest.until()) && next.from().isBefore(next.until())) {
                findings.add(find(longest, next));
            }
            longest = next.until().isBefore(longest.until()) ? longest : next;
        }
        return findings;
    }

    private Finding find(Term first, Term next) {
        boolean unended = first.post().until().endedBefore(LocalDate.MAX) == Answer.CANNOT_TELL;
        return Finding.of(
                        this,
                        next.subject().at("from"),
                        next.holder().name() + " is " + next.post().title() + " from "
                                + next.post().from().orElseThrow() + ", while "
                                + first.holder().name() + " holds the"
                                + " same seat",
                        unended ? "say when the earlier term ended; until: unknown, if nobody knows" : "correct a date")
                .beside(first.subject());
    }
}
