package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.change.Comparison;
import bilat.definition.Definition;
import bilat.definition.Manifest;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the published briefs that hold a source: who has one of them may have to be told of it. */
public final class CitingBriefs {
    private final PublishedEdition edition;
    private final Editions editions;
    private final String source;

    private CitingBriefs(PublishedEdition edition, Editions editions, String source) {
        this.edition = edition;
        this.editions = editions;
        this.source = source;
    }

    /**
     * Those of an edition, in the order of its manifest.
     *
     * @param editions among which the one is that it was compared with
     * @param source its id
     * @return their files, from the folder in which the editions are: {@code 2019-W04/AZE-IRN-full.pdf}
     * @throws IOException if the facts of a pair cannot be read, or were changed after they were published
     */
    public static List<String> in(PublishedEdition edition, Editions editions, String source) throws IOException {
        CitingBriefs briefs = new CitingBriefs(edition, editions, source);
        List<String> files = new ArrayList<>();
        for (Manifest.OfPair pair : edition.manifest().pairs()) {
            if (briefs.isNamed(pair)) {
                briefs.add(pair, files);
            }
        }
        return files;
    }

    /** Whether its facts, or what they were compared with, name the source: most do not, and are not read further. */
    private boolean isNamed(Manifest.OfPair pair) throws IOException {
        Optional<PublishedEdition> before = edition.manifest().comparedWith().flatMap(editions::named);
        return isNamed(edition, pair.facts())
                || isNamed(edition, pair.first())
                || before.isPresent()
                        && isNamed(before.get(), before.get().of(pair.pair()).flatMap(Manifest.OfPair::facts));
    }

    private boolean isNamed(PublishedEdition in, Optional<Manifest.Snapshot> facts) throws IOException {
        return facts.isPresent() && new String(in.bytes(facts.get().file()), UTF_8).contains("\"" + source + "\"");
    }

    private void add(Manifest.OfPair pair, List<String> files) throws IOException {
        Optional<PublishedEdition.KnownFacts> facts = edition.snapshot(pair.pair());
        if (facts.isEmpty()) {
            return;
        }
        Optional<Since> before = edition.comparedWith(pair.pair(), editions);
        for (Manifest.Brief brief : pair.briefs()) {
            Optional<Definition> definition = edition.definition(brief.product());
            if (definition.isPresent() && holds(pair, brief, facts.get(), before, definition.get())) {
                files.add(edition.folder() + "/" + brief.file().path());
            }
        }
    }

    private boolean holds(
            Manifest.OfPair pair,
            Manifest.Brief brief,
            PublishedEdition.KnownFacts known,
            Optional<Since> before,
            Definition definition) {
        Facts facts = known.loaded().facts();
        Dossier dossier = Assembly.select(facts, pair.pair(), known.day(), brief.side(), definition);
        Optional<Comparison> compared =
                Assembly.compare(before, facts, pair.pair(), known.day(), brief.side(), definition);
        return isIn(dossier)
                || compared.filter(it -> isIn(it.before()) || isIn(it.after())).isPresent();
    }

    private boolean isIn(Dossier dossier) {
        return dossier.facts().source(source).isPresent();
    }
}
