package bilat.brief;

import bilat.document.Block;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.AgreementStatus.Group;
import bilat.fact.When;
import java.util.Comparator;
import java.util.Optional;

/** The agreement between the two that was made last, if that was in the twelve months before the brief's day. */
final class NewestAgreement {
    private final Desk desk;
    private final Say say;

    NewestAgreement(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Optional<Block.KeyLine> line() {
        When limit = When.on(desk.dossier().asOf().minusYears(1));
        return desk.between(Agreement.class).stream()
                .filter(agreement -> agreement.made().isPresent())
                .filter(agreement -> !agreement.made().orElseThrow().certainlyBefore(limit))
                .max(Comparator.comparing(agreement -> agreement.made().orElseThrow(), When.READING_ORDER))
                .map(agreement -> BottomLine.line(desk, "bottom.agreement", sentence(agreement)));
    }

    private Run sentence(Agreement agreement) {
        return say.closed(made(agreement).then(force(agreement)), desk.cites().marks(agreement));
    }

    /** "A and B signed a TYPE on … in PLACE on D", without a full stop. */
    Run made(Agreement agreement) {
        When made = agreement.made().orElseThrow();
        Run sides = desk.names().list(desk.dossier().pair().sides(), made);
        Run place = agreement
                .place()
                .map(city -> say.say("act.in", Run.typed(city)))
                .orElse(Run.EMPTY);
        String key = agreement.signed().isPresent() ? "bottom.signed" : "bottom.concluded";
        return betweenStates(agreement)
                ? say.say(key, sides, called(agreement).goingOn(), place, say.at(made))
                : say.say(
                        key + "-below",
                        called(agreement).run(),
                        Run.words(say.wording().get("level", agreement.level().orElseThrow())),
                        place,
                        say.at(made));
    }

    /** What ministries or provinces agree on, the states have not signed. */
    static boolean betweenStates(Agreement agreement) {
        return agreement
                .level()
                .filter(level -> level == Agreement.Level.MINISTRY || level == Agreement.Level.SUB_STATE)
                .isEmpty();
    }

    /** "a memorandum of understanding on …" where the title begins with its type, else the type and the title. */
    private People.Person called(Agreement agreement) {
        String type = say.wording().get("agreement", agreement.type());
        Run one = Run.words(say.wording().get("agreement.one", agreement.type()));
        String title = agreement.title();
        boolean says = title.regionMatches(true, 0, type, 0, type.length());
        if (says && title.length() > type.length() && title.charAt(type.length()) == ' ') {
            return new People.Person(one.then(Run.typed(title.substring(type.length()))), false);
        }
        return new People.Person(say.say("bottom.titled", one, Run.typed(title)), true);
    }

    private Run force(Agreement agreement) {
        AgreementStatus status = new Agreements.Statuses(desk).of(agreement);
        boolean binds = !agreement.binding().equals(Optional.of(false));
        if (status.kind().group() == Group.PENDING) {
            return binds ? Run.words(desk.word("bottom.force-not-on-record")) : Run.EMPTY;
        }
        Run since = status.since().map(say::at).orElse(Run.EMPTY);
        return status.kind() == AgreementStatus.Kind.IN_FORCE && !since.isEmpty()
                ? say.say(binds ? "bottom.in-force" : "bottom.in-effect", since)
                : Run.EMPTY;
    }
}
