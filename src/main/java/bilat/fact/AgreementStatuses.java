package bilat.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Derives what holds of an agreement on a day, by these rules. The articles are those of the Vienna Convention on the
 * Law of Treaties.
 *
 * <ul>
 *   <li>An act counts unless it lies certainly after the day. Where its date cannot tell, it counts: the selection lets
 *       such an act through only if a source published by the day bears it out. An end counts only when it is certain.
 *   <li>Of several ends the first sets the status, and nothing that came later revives the agreement.
 *   <li>Where each party has its own date, it is in force from the second: two parties are needed (art. 24).
 *   <li>A later agreement replaces it (art. 59) if it says so, has all its parties and has entered into force; or if
 *       entry into force is on record of neither, so that both are known by their making alone.
 *   <li>Withdrawal from, or denunciation of, an agreement of three or more ends it for that party alone; it ends when
 *       fewer than two are left (but see art. 55).
 *   <li>Binding force and succession are never inferred.
 * </ul>
 */
public final class AgreementStatuses {
    private final Agreement agreement;
    private final List<Fact> all;
    private final LocalDate day;

    private AgreementStatuses(Agreement agreement, List<Fact> all, LocalDate day) {
        this.agreement = agreement;
        this.all = all;
        this.day = day;
    }

    /**
     * The status at the end of a day.
     *
     * @param all the facts among which later agreements are looked for
     */
    public static AgreementStatus of(Agreement agreement, List<Fact> all, LocalDate asOf) {
        return new AgreementStatuses(agreement, all, asOf).status();
    }

    /** The agreement on file that had replaced it by the day, the first of several. */
    public static Optional<Agreement> replacedBy(Agreement agreement, List<Fact> all, LocalDate asOf) {
        return new AgreementStatuses(agreement, all, asOf).replacement();
    }

    private AgreementStatus status() {
        return end().or(this::suspended)
                .or(this::inForce)
                .or(this::provisional)
                .or(() -> last(reached(agreement.ratified())).map(since -> plain(AgreementStatus.Kind.RATIFIED, since)))
                .or(() -> reached(agreement.made()).map(since -> plain(AgreementStatus.Kind.SIGNED, since)))
                .orElse(new AgreementStatus(AgreementStatus.Kind.NOT_ON_RECORD, Optional.empty(), Optional.empty()));
    }

    private static AgreementStatus plain(AgreementStatus.Kind kind, When since) {
        return new AgreementStatus(kind, Optional.of(since), Optional.empty());
    }

    private Optional<When> reached(Optional<When> act) {
        return act.filter(when -> when.begunBy(day) != Answer.NO);
    }

    private List<When> reached(List<ByParty<When>> acts) {
        return acts.stream()
                .map(ByParty::value)
                .filter(when -> when.begunBy(day) != Answer.NO)
                .sorted(When.READING_ORDER)
                .toList();
    }

    private static Optional<When> last(List<When> acts) {
        return acts.stream().max(When.READING_ORDER);
    }

    private boolean isMultilateral() {
        return agreement.parties().stream().distinct().count() > 2;
    }

    private Optional<AgreementStatus> end() {
        List<AgreementStatus> ends = new ArrayList<>();
        reached(agreement.terminated()).ifPresent(since -> ends.add(plain(AgreementStatus.Kind.TERMINATED, since)));
        denounced().ifPresent(since -> ends.add(plain(AgreementStatus.Kind.DENOUNCED, since)));
        replacement().flatMap(this::effect).ifPresent(since -> ends.add(plain(AgreementStatus.Kind.SUPERSEDED, since)));
        agreement
                .expires()
                .filter(last -> last.overBy(day) == Answer.YES)
                .ifPresent(last -> ends.add(plain(AgreementStatus.Kind.EXPIRED, last)));
        return ends.stream().min(Comparator.comparing(it -> it.since().orElseThrow(), When.READING_ORDER));
    }

    /** When it ended because a party left: by a notice that has taken effect, or with fewer than two parties left. */
    private Optional<When> denounced() {
        Optional<When> notice = agreement
                .denounced()
                .filter(it -> !isMultilateral())
                .map(it -> it.effective().orElse(it.on()))
                .filter(when -> when.begunBy(day) == Answer.YES);
        List<When> left = reached(agreement.withdrawnBy());
        long parties = agreement.parties().stream().distinct().count();
        boolean over = !left.isEmpty() && parties > 0 && parties - left.size() < 2;
        return notice.or(() -> over ? last(left) : Optional.empty());
    }

    private Optional<Agreement> replacement() {
        return all.stream()
                .filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .filter(later -> later.supersedes().contains(agreement.id()) && replaces(later))
                .min(Comparator.comparing(later -> effect(later).orElseThrow(), When.READING_ORDER));
    }

    private boolean replaces(Agreement later) {
        boolean sameParties = later.parties().containsAll(agreement.parties());
        boolean made = later.made().isEmpty() || reached(later.made()).isPresent();
        return sameParties && made && effect(later).isPresent();
    }

    /** When a later agreement took the place of this one. */
    private Optional<When> effect(Agreement later) {
        Optional<When> entered = new AgreementStatuses(later, List.of(), day).entered();
        return entered.or(() -> entered().isEmpty() ? reached(later.made()) : Optional.empty());
    }

    /** When it entered into force: for all, or for the second of those that have their own date. */
    private Optional<When> entered() {
        return reached(agreement.inForce())
                .or(() -> reached(agreement.inForceFor()).stream().skip(1).findFirst());
    }

    private Optional<AgreementStatus> suspended() {
        return running(agreement.suspended(), AgreementStatus.Kind.SUSPENDED);
    }

    private Optional<AgreementStatus> provisional() {
        return running(agreement.provisional(), AgreementStatus.Kind.PROVISIONALLY_APPLIED);
    }

    /** An interval that the day lies in. A single date is its beginning, and its last day belongs to it. */
    private Optional<AgreementStatus> running(Optional<When> interval, AgreementStatus.Kind kind) {
        return reached(interval)
                .filter(when -> when.shape() != When.Shape.BETWEEN || when.overBy(day) != Answer.YES)
                .map(when -> new AgreementStatus(kind, Optional.of(start(when)), endOf(when)));
    }

    private static When start(When interval) {
        return interval.shape() == When.Shape.BETWEEN ? When.on(interval.anchor()) : interval;
    }

    private static Optional<When> endOf(When interval) {
        return interval.shape() == When.Shape.BETWEEN ? interval.end().map(When::on) : Optional.empty();
    }

    private Optional<AgreementStatus> inForce() {
        return entered()
                .map(since -> new AgreementStatus(
                        AgreementStatus.Kind.IN_FORCE,
                        Optional.of(since),
                        ahead().stream().min(When.READING_ORDER)));
    }

    /** The ends that have yet to take effect. */
    private List<When> ahead() {
        List<When> ends = new ArrayList<>();
        agreement
                .denounced()
                .filter(it -> !isMultilateral() && it.on().begunBy(day) != Answer.NO)
                .flatMap(Agreement.Denunciation::effective)
                .ifPresent(ends::add);
        agreement.expires().ifPresent(ends::add);
        return ends;
    }
}
