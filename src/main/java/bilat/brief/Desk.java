package bilat.brief;

import bilat.change.Changes;
import bilat.definition.Definition;
import bilat.document.Inline;
import bilat.fact.Actor;
import bilat.fact.Answer;
import bilat.fact.Citation;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Issue;
import bilat.fact.Offices;
import bilat.fact.Prose;
import bilat.fact.Source;
import bilat.fact.When;
import bilat.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What every section draws from: the dossier, the words, and the ways to name and to cite.
 *
 * @param imprint what the head and the colophon say of its making
 * @param acquaintances who was named so far, in a brief that is read in one go: one made for one side
 * @param changes what is different from an earlier day, in a brief that is compared with one
 */
record Desk(
        Dossier dossier,
        Definition definition,
        Imprint imprint,
        Say say,
        Names names,
        Cites cites,
        Offices offices,
        Stances standing,
        ContestedIssues contested,
        Optional<People> acquaintances,
        Optional<Changes> changes) {

    static Desk of(
            Dossier dossier, Definition definition, Imprint imprint, Optional<Changes> changes, Wording wording) {
        Say say = new Say(wording);
        Names names = new Names(dossier.facts(), say, dossier.asOf());
        Offices offices = new Offices(dossier.facts());
        return new Desk(
                dossier,
                definition,
                imprint,
                say,
                names,
                new Cites(dossier, say),
                offices,
                new Stances(dossier),
                new ContestedIssues(dossier),
                Sections.needSide(definition)
                        ? Optional.of(new People(dossier, say, names, offices))
                        : Optional.empty(),
                changes);
    }

    /** The same over the facts of another day, cited by the notes that are given. */
    Desk over(Dossier other, Cites notes) {
        return new Desk(
                other,
                definition,
                imprint,
                say,
                new Names(other.facts(), say, other.asOf()),
                notes,
                new Offices(other.facts()),
                new Stances(other),
                new ContestedIssues(other),
                Optional.empty(),
                changes);
    }

    /** The same with one memory of who was named, for what is read in one go. */
    Desk readInOneGo() {
        return new Desk(
                dossier,
                definition,
                imprint,
                say,
                names,
                cites,
                offices,
                standing,
                contested,
                Optional.of(people()),
                changes);
    }

    /** Who was named before: in the section, or in a brief for one side in the whole of it. */
    People people() {
        return acquaintances.orElseGet(this::strangers);
    }

    /** A memory of nobody, so that names are in full again. */
    People strangers() {
        return new People(dossier, say, names, offices);
    }

    /** For whom the brief is made. */
    Actor side() {
        return dossier.side().orElseThrow();
    }

    /** The other of the two than the one that the brief is made for. */
    Actor other() {
        return dossier.pair().other(side());
    }

    Actor first() {
        return dossier.pair().first();
    }

    Actor second() {
        return dossier.pair().second();
    }

    When today() {
        return When.on(dossier.asOf());
    }

    String word(String key) {
        return say.wording().get(key);
    }

    /** The facts of one kind between the two. */
    <F extends Fact> List<F> between(Class<F> kind) {
        return of(kind, dossier.between());
    }

    /** The facts of one kind among some. */
    static <F extends Fact> List<F> of(Class<F> kind, Collection<? extends Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether something is dated certainly after the brief's day, and so lies ahead. */
    boolean isAhead(When when) {
        return when.begunBy(dossier.asOf()) == Answer.NO;
    }

    /** Plain text with the note marks that stand in it; its paragraphs follow one another. */
    Run prose(Prose prose) {
        return Run.join(prose.paragraphs().stream().map(this::paragraph).toList(), " ");
    }

    /** One paragraph of plain text with its note marks. */
    Run paragraph(Prose.Paragraph paragraph) {
        Run run = Run.EMPTY;
        for (Prose.Piece piece : paragraph.pieces()) {
            run = run.then(piece.accept(new Pieces()));
        }
        return run;
    }

    private final class Pieces implements Prose.Visitor<Run> {
        @Override
        public Run words(Prose.Words words) {
            return Run.typed(words.text());
        }

        @Override
        public Run cited(Prose.Cited cited) {
            return cites.marks(List.of(new Citation(
                    cited.source(), cited.at(), Optional.empty(), Optional.empty(), List.of(), Optional.empty())));
        }
    }

    /** Whole sentences of a note or a summary, a blank before them; empty where there is none. */
    Run remark(Optional<Prose> remark) {
        return remark.map(prose -> Run.typed(" ").then(prose(prose))).orElse(Run.EMPTY);
    }

    /** The citations that bear out one field: those that name it, and those that name none. */
    static List<Citation> bearingOut(String field, List<Citation> citations) {
        return citations.stream()
                .filter(citation ->
                        citation.fields().isEmpty() || citation.fields().contains(field))
                .toList();
    }

    /** The publishers of citations, each once: "Caspian News and NATO". */
    Run publishers(List<Citation> citations) {
        return say.list(citations.stream()
                .flatMap(citation -> dossier.facts().source(citation.reports().orElse(citation.source())).stream())
                .map(Cites::publisher)
                .distinct()
                .map(Run::typed)
                .toList());
    }

    /** The name of an issue in a sentence. */
    Run issueName(String id) {
        return Run.typed(dossier.facts().issue(id).map(Issue::name).orElse(id));
    }

    /** Every citation's source. */
    Optional<Source> source(Citation citation) {
        return dossier.facts().source(citation.source());
    }

    Inline.Absent notOnRecord() {
        return new Inline.Absent(word("absent.not-on-record"));
    }
}
