package bilat.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Trims an agreement to the acts done by a day, and to the ends that were announced by then. */
final class AgreementAsOf {
    private final Day day;

    AgreementAsOf(Day day) {
        this.day = day;
    }

    /** An agreement as it was known; empty where it was not yet made, or withdrawn. */
    Optional<Fact> trimmed(Agreement it) {
        if (!made(it)) {
            return Optional.empty();
        }
        return day.particulars(it.particulars())
                .map(particulars -> new Agreement(
                        particulars,
                        it.title(),
                        it.type(),
                        it.binding(),
                        it.level(),
                        it.fields(),
                        day.act("signed", it.signed(), it),
                        day.act("concluded", it.concluded(), it),
                        it.place(),
                        it.signatories(),
                        it.notes().stream()
                                .filter(note -> day.begun(note.date(), Day.of("notes", it.sources())))
                                .toList(),
                        day.acts("ratified", it.ratified(), it),
                        day.act("in-force", it.inForce(), it),
                        day.acts("in-force", it.inForceFor(), it),
                        day.act("provisional", it.provisional(), it),
                        day.act("suspended", it.suspended(), it),
                        day.ahead("expires", it.expires(), it),
                        it.notice(),
                        it.denounced().flatMap(notice -> denunciation(notice, it)),
                        day.acts("withdrawn-by", it.withdrawnBy(), it),
                        day.act("terminated", it.terminated(), it),
                        it.amends(),
                        it.supersedes(),
                        it.framework(),
                        it.territories(),
                        it.registration(),
                        it.references(),
                        it.depositary(),
                        it.link(),
                        it.summary()));
    }

    /** Whether an agreement was there: made, or else some act of it done, or else told of. */
    private boolean made(Agreement it) {
        if (it.made().isPresent()) {
            String field = it.signed().isPresent() ? "signed" : it.concluded().isPresent() ? "concluded" : "notes";
            return day.begun(it.made().get(), Day.of(field, it.sources()));
        }
        List<When> acts = Stream.of(
                        it.inForce().stream(),
                        it.provisional().stream(),
                        it.terminated().stream(),
                        it.ratified().stream().map(ByParty::value),
                        it.inForceFor().stream().map(ByParty::value))
                .flatMap(Function.identity())
                .toList();
        return acts.isEmpty()
                ? day.toldOrUndated(it.sources())
                : acts.stream().anyMatch(act -> day.begunOrAhead(act, it.sources()));
    }

    private Optional<Agreement.Denunciation> denunciation(Agreement.Denunciation notice, Agreement it) {
        return day.act("denounced", Optional.of(notice.on()), it)
                .map(on -> new Agreement.Denunciation(notice.by(), on, day.ahead("denounced", notice.effective(), it)));
    }
}
