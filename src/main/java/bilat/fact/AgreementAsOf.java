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
        return day.particulars(it.particulars()).map(particulars -> {
            Agreement trimmed = trimmed(it, particulars);
            List<Citation> left = particulars.sources().stream()
                    .filter(citation -> !bearsOutNothing(citation, it, trimmed))
                    .toList();
            return left.isEmpty() ? trimmed : trimmed(it, particulars.with(left, particulars.variants()));
        });
    }

    /** Whether all that it is cited for came after the day: its name would tell of what is not told. */
    private static boolean bearsOutNothing(Citation citation, Agreement it, Agreement trimmed) {
        return !citation.fields().isEmpty()
                && citation.fields().stream().allMatch(field -> isDone(field, it) && !isDone(field, trimmed));
    }

    private static boolean isDone(String field, Agreement it) {
        return switch (field) {
            case "signed" -> it.signed().isPresent();
            case "concluded" -> it.concluded().isPresent();
            case "notes" -> !it.notes().isEmpty();
            case "ratified" -> !it.ratified().isEmpty();
            case "in-force" -> it.inForce().isPresent() || !it.inForceFor().isEmpty();
            case "provisional" -> it.provisional().isPresent();
            case "suspended" -> it.suspended().isPresent();
            case "expires" -> it.expires().isPresent();
            case "denounced" -> it.denounced().isPresent();
            case "withdrawn-by" -> !it.withdrawnBy().isEmpty();
            case "terminated" -> it.terminated().isPresent();
            default -> false;
        };
    }

    private Agreement trimmed(Agreement it, Particulars particulars) {
        return new Agreement(
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
                it.summary());
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
