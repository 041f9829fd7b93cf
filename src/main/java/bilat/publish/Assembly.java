package bilat.publish;

import bilat.brief.Brief;
import bilat.brief.Imprint;
import bilat.brief.Sections;
import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.definition.Compared;
import bilat.definition.Definition;
import bilat.definition.FontFile;
import bilat.definition.Format;
import bilat.definition.Options;
import bilat.definition.Section;
import bilat.document.Attachment;
import bilat.document.Document;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.render.markdown.Setting;
import bilat.render.pdf.GivenFont;
import bilat.snapshot.Digest;
import bilat.snapshot.Found;
import bilat.snapshot.Snapshot;
import bilat.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One brief between its facts and its bytes, whether it is made for the first time or made again from what it carries.
 *
 * @param compared what its changes are told by, where a section tells them
 * @param edition name of the edition that it is made for, and of its folder
 */
record Assembly(
        Dossier dossier,
        Optional<Comparison> compared,
        Definition definition,
        Optional<String> edition,
        String program,
        Wording wording) {
    private static final String JSON = "application/json";

    /** What a definition's sections can show, and nothing else. */
    static Dossier select(Facts facts, Pair pair, LocalDate asOf, Optional<Actor> side, Definition definition) {
        return Selection.select(facts, pair, asOf, definition.marking(), side, fact -> Sections.read(definition, fact));
    }

    /** The facts with those of an earlier day, for a definition that has a section that tells changes. */
    static Optional<Comparison> compare(
            Optional<Since> since, Facts now, Pair pair, LocalDate asOf, Optional<Actor> side, Definition definition) {
        return since.filter(earlier -> Sections.tellChanges(definition))
                .map(earlier -> earlier.with(now, asOf, selector(pair, side, definition)));
    }

    /** What a comparison for the definition is selected by. */
    static Selector selector(Pair pair, Optional<Actor> side, Definition definition) {
        return new Selector(pair, definition.marking(), side, fact -> Sections.read(definition, fact));
    }

    /** From what a brief carries; in the name of the program that made it, since that is printed in it. */
    static Assembly again(Found found, Wording wording) {
        Options made = found.options();
        Definition definition = found.definition();
        Dossier selected = select(found.facts(), made.pair(), made.asOf(), made.side(), definition);
        // What lay above the ceiling is not carried, so that it cannot be counted again.
        Dossier dossier = made.withheld().map(selected::withholding).orElse(selected);
        Facts now = found.after().orElse(found.facts());
        Optional<Comparison> compared = compare(
                made.since().map(since -> since(since, found)), now, made.pair(), made.asOf(), made.side(), definition);
        return new Assembly(dossier, compared, definition, made.edition(), made.program(), wording);
    }

    private static Since since(Compared compared, Found found) {
        return new Since(
                found.before().orElseThrow(), Optional.of(compared.day()), compared.since(), compared.edition());
    }

    /** The brief without the files that it carries. */
    Document bare() {
        return bare(snapshot(List.of()));
    }

    private Document bare(Snapshot snapshot) {
        Imprint imprint = new Imprint(program, snapshot.factsDigest(), edition, snapshot.beforeDigest());
        return Brief.assemble(dossier, definition, imprint, compared.map(Changes::of), wording);
    }

    /** With what it is made besides its facts and its definition, and their digests, as it would be carried. */
    byte[] options() {
        return snapshot(List.of()).files().get(Snapshot.OPTIONS);
    }

    /** The sections that are wanted by name and have nothing to show. */
    List<String> blank(Excerpt excerpt) {
        if (excerpt.sections().isEmpty()) {
            return List.of();
        }
        Set<String> drawn = bare().parts().stream().map(Part::id).collect(Collectors.toSet());
        return definition.sections().stream()
                .map(Section::name)
                .filter(name -> !drawn.contains(name))
                .toList();
    }

    /**
     * As bytes; a format that cannot carry files leaves them out.
     *
     * @param given fonts for letters that no face has that ships
     */
    Rendering rendering(Format format, List<GivenFont> given, boolean carrying, Excerpt excerpt) {
        Snapshot snapshot = snapshot(List.of());
        Document bare = bare(snapshot);
        Setting setting =
                excerpt.equals(Excerpt.NONE) ? Setting.ALONE : excerpt.setting(false, NoteLabels.of(List.of(this)));
        // A font that draws nothing is not recorded, so that giving it makes no difference.
        boolean needed = !given.isEmpty()
                && !Rendering.of(bare, format, definition.page(), List.of(), setting)
                        .missing()
                        .isEmpty();
        List<GivenFont> fonts = needed ? given : List.of();
        Snapshot whole = needed ? snapshot(files(fonts)) : snapshot;
        Document document = carrying ? bare.carrying(attachments(whole)) : bare;
        return Rendering.of(document, format, definition.page(), fonts, setting);
    }

    private Snapshot snapshot(List<FontFile> fonts) {
        return Snapshot.of(dossier, compared, definition, edition, fonts, program);
    }

    private static List<FontFile> files(List<GivenFont> fonts) {
        return fonts.stream().map(Assembly::file).toList();
    }

    /** A font as it is recorded. */
    static FontFile file(GivenFont font) {
        return new FontFile(font.name(), Digest.of(font.bytes()));
    }

    private List<Attachment> attachments(Snapshot snapshot) {
        return snapshot.files().entrySet().stream()
                .map(file -> new Attachment(
                        file.getKey(),
                        JSON,
                        file.getKey().equals(Snapshot.FACTS) ? Attachment.Relation.DATA : Attachment.Relation.SOURCE,
                        wording.get("attachment." + file.getKey().replace(".json", "")),
                        file.getValue()))
                .toList();
    }
}
