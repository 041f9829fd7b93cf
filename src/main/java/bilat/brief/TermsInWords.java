package bilat.brief;

import bilat.document.Drawing;
import bilat.document.Drawing.Moment;
import bilat.fact.End;
import bilat.fact.Official;
import bilat.fact.PartialDate;
import bilat.fact.Post;
import bilat.fact.When;
import java.util.Optional;

/** Terms in office with their two ends, as words and on a scale of time. */
final class TermsInWords {
    private final Desk desk;
    private final Say say;

    TermsInWords(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** "Ana Sample, 2 March 2015 to 19 May 2019". */
    Run told(Post post, Official official) {
        Run name = People.full(official);
        Run titled = post.status().isEmpty()
                ? name
                : name.then(desk.word("list.comma")).then(desk.people().title(post, official));
        return say.say("term", titled, span(post, official));
    }

    /** "since 3 May 2016", "2 March 2015 to 19 May 2019". */
    Run span(Post post, Official official) {
        Optional<When> start = post.from().or(post::credentials);
        Optional<PartialDate> end = post.until().date();
        if (end.isPresent()) {
            if (start.filter(from -> from.shape() == When.Shape.ON).isPresent()) {
                return say.when(When.between(start.get().anchor(), end.get()));
            }
            Run until = say.say("term.until", say.date(end.get()));
            return start.map(from -> say.say("term.both", say.at(from), until)).orElse(until);
        }
        Run since = start.map(say::since).orElseGet(() -> say.absent("term.since-unknown"));
        return left(post, official) ? say.say("term.both", since, say.absent("term.until-unknown")) : since;
    }

    private boolean left(Post post, Official official) {
        return desk.offices().left(post, official, desk.dossier().asOf());
    }

    /** The term as far as dates bear it out; empty for who is not yet in office and where no date is known at all. */
    Optional<Drawing.Term> term(Post post, Official official) {
        boolean designate = post.status().filter(Post.Status.DESIGNATE::equals).isPresent();
        if (designate || OfficeHolders.isToCome(post)) {
            return Optional.empty();
        }
        Optional<When> from = post.from().or(post::credentials);
        boolean startKnown = from.filter(when -> when.shape() != When.Shape.BY).isPresent();
        Optional<Moment> start = from.map(TermsInWords::start);
        Optional<Moment> end = end(post, official);
        String name = Names.shortName(official);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        Moment first = start.orElseGet(end::get);
        Optional<Moment> later = end.filter(moment -> !moment.last().isBefore(first.last()));
        return Optional.of(new Drawing.Term(name, first, startKnown, later.orElse(first), later.isPresent()));
    }

    /** From 2016-05/2016-07 somebody held an office on whose first day, within these months, nothing is on record. */
    private static Moment start(When from) {
        Moment first = DrawnDates.moment(from.anchor());
        return from.shape() == When.Shape.BETWEEN
                ? new Moment(first.first(), from.end().orElseThrow().last(), first.about())
                : first;
    }

    /** The last day, or of who is in office the day last checked. */
    private Optional<Moment> end(Post post, Official official) {
        if (post.until().kind() == End.Kind.DATED) {
            return post.until().date().map(DrawnDates::moment);
        }
        Optional<Moment> died = official.died().map(When::anchor).map(DrawnDates::moment);
        return left(post, official) ? died : new Checked(desk).day(post).map(Moment::of);
    }
}
