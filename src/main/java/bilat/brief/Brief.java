package bilat.brief;

import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.definition.Definition;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Labels;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.fact.Counting;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Freshness;
import bilat.fact.Marking;
import bilat.fact.When;
import bilat.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assembles a brief: the head, the sections that a definition names and that have something to show, the colophon. */
public final class Brief {
    /** So many hexadecimal digits of a digest stand at the foot of a page; the colophon has all. */
    private static final int DIGITS_AT_FOOT = 16;

    private final Desk desk;
    private final Definition definition;

    private Brief(Desk desk, Definition definition) {
        this.desk = desk;
        this.definition = definition;
    }

    /**
     * The brief of a dossier.
     *
     * @param changes what is different from an earlier day; empty: it is compared with none
     * @throws IllegalArgumentException if the definition names a section that is not in {@link Sections#names()}
     */
    public static Document assemble(
            Dossier dossier, Definition definition, Imprint imprint, Optional<Changes> changes, Wording wording) {
        return new Brief(Desk.of(dossier, definition, imprint, changes, wording), definition).document();
    }

    private Document document() {
        List<Part> parts = new ArrayList<>();
        for (bilat.definition.Section wanted : definition.sections()) {
            Section section = Sections.named(wanted.name())
                    .orElseThrow(() -> new IllegalArgumentException("no section " + wanted.name()));
            section.draw(desk, wanted).ifPresent(parts::add);
        }
        Labels labels = new Labels(
                desk.word("label.page"),
                desk.word("label.contents"),
                desk.word("label.notes"),
                desk.word("label.to-note"),
                desk.word("label.back"));
        return new Document(head(), parts, colophon().content(), labels);
    }

    private Head head() {
        Dossier dossier = desk.dossier();
        String title = definition
                .title()
                .replace("{first}", desk.names().name(desk.first(), desk.today()))
                .replace("{second}", desk.names().name(desk.second(), desk.today()));
        if (definition.namesSide()) {
            title = title.replace("{other}", desk.names().name(desk.other(), desk.today()))
                    .replace("{side}", PlainText.of(desk.names().inSentence(desk.side(), desk.today())));
        }
        String today = PlainText.of(desk.say().day(dossier.asOf()));
        String day = isKindInTitle()
                ? desk.say().wording().template("head.kind-in-title").text(today)
                : desk.say().wording().template("head.kind").text(kind(), today);
        return new Head(
                title,
                line().content(),
                day,
                count() + ", SHA-256 " + grouped(desk.imprint().factsDigest()),
                banner().label(),
                definition.language(),
                dossier.asOf(),
                desk.imprint().program(),
                Sections.needSide(definition) ? Purpose.ACTION : Purpose.REFERENCE);
    }

    /** The highest marking of what is inside, the facts that it is compared with among them. */
    private Marking banner() {
        Marking own = desk.dossier().banner();
        return compared().map(Comparison::banner).map(own::and).orElse(own);
    }

    /** What it tells of being compared. */
    private Optional<Comparison> compared() {
        return Sections.tellChanges(definition) ? desk.changes().map(Changes::comparison) : Optional.empty();
    }

    /** Whether the title says what kind of brief it is, so that the line below need not. */
    private boolean isKindInTitle() {
        return definition.title().toLowerCase(Locale.ROOT).contains(kind().toLowerCase(Locale.ROOT));
    }

    private String kind() {
        return desk.say().wording().find("kind." + definition.brief()).orElse(definition.brief());
    }

    /** "edition weekly 2019-W04", or "on demand". */
    private Run edition() {
        return desk.imprint()
                .edition()
                .map(name -> desk.say().say("imprint.edition", Run.typed(name)))
                .orElseGet(() -> Run.words(desk.word("imprint.on-demand")));
    }

    /** "Reference brief as of 22 January 2019, on demand. All facts were last checked on 21 January 2019." */
    private Run line() {
        Run day = desk.say().day(desk.dossier().asOf());
        Run made = Sections.needChanges(definition)
                ? desk.say().say("head.compared-with", edition(), Bulletin.earlier(desk))
                : edition();
        Run first = isKindInTitle()
                ? desk.say().say("head.line-kind-in-title", day, made)
                : desk.say().say("head.line", Run.words(kind()), day, made);
        List<Fact> facts = Freshness.changeable(desk.dossier()).stream()
                .filter(desk.dossier().between()::contains)
                .toList();
        return facts.isEmpty() ? first : Run.join(List.of(first, checked(facts)), " ");
    }

    /** "All facts were last checked on 21 January 2019."; of how many no check is on record. */
    private Run checked(List<Fact> facts) {
        Say say = desk.say();
        Checked checked = new Checked(desk);
        int unchecked =
                (int) facts.stream().filter(fact -> checked.day(fact).isEmpty()).count();
        List<LocalDate> days = checked.days(facts);
        if (days.isEmpty()) {
            return Run.words(desk.word("head.checked-none"));
        }
        if (unchecked > 0) {
            return say.count("head.checked-some", unchecked, checked.span(facts).orElseThrow());
        }
        return days.size() == 1
                ? say.say("head.checked-on", say.at(When.on(days.get(0))))
                : say.say("head.checked-between", say.day(days.get(0)), say.day(days.get(days.size() - 1)));
    }

    private Run colophon() {
        Dossier dossier = desk.dossier();
        List<Run> parts = new ArrayList<>();
        parts.add(Run.typed(desk.imprint().program()));
        parts.add(Run.typed(definition.brief()));
        parts.add(Run.typed(dossier.pair().toString()));
        parts.add(edition());
        dossier.side().ifPresent(side -> parts.add(desk.say().say("colophon.side", Run.typed(side.id()))));
        parts.add(desk.say().say("colophon.as-of", Run.typed(dossier.asOf().toString())));
        parts.add(desk.say().say("colophon.ceiling", Run.typed(dossier.ceiling().label())));
        parts.add(desk.say()
                .say(
                        "colophon.facts",
                        Run.typed(count()),
                        Run.typed(desk.imprint().factsDigest())));
        compared().ifPresent(both -> parts.add(before(both)));
        return Run.join(parts, " · ");
    }

    /** "compared with 2019-01-15, 9 facts, SHA-256 …" */
    private Run before(Comparison both) {
        Run day = Run.typed(both.since().toString());
        Run earlier = both.edition()
                .map(name -> desk.say().say("changes.edition-of", Run.typed(name), day))
                .orElse(day);
        return desk.say()
                .say(
                        "colophon.compared-with",
                        earlier,
                        Run.typed(count(both.before())),
                        Run.typed(desk.imprint().beforeDigest().orElseThrow()));
    }

    private String count() {
        return count(desk.dossier());
    }

    private String count(Dossier dossier) {
        int facts = Counting.leaves(dossier.facts().facts());
        return desk.say().wording().template("colophon.count", facts).text(Integer.toString(facts));
    }

    /** The first digits of a digest in fours. */
    private static String grouped(String digest) {
        return digest.substring(0, DIGITS_AT_FOOT).replaceAll("(....)(?=.)", "$1 ");
    }
}
