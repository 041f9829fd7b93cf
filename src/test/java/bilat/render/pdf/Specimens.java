package bilat.render.pdf;

import bilat.brief.Brief;
import bilat.brief.Imprint;
import bilat.brief.IndexedEdition;
import bilat.brief.Sections;
import bilat.change.Changes;
import bilat.change.Comparison;
import bilat.change.Selector;
import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.document.Document;
import bilat.document.LongBrief;
import bilat.document.Scripts;
import bilat.fact.Actor;
import bilat.fact.Dossier;
import bilat.fact.Pair;
import bilat.fact.PairsOnFile;
import bilat.fact.Selection;
import bilat.publish.Briefs;
import bilat.publish.Order;
import bilat.publish.OrderForm;
import bilat.publish.Project;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import bilat.snapshot.Digest;
import bilat.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The PDFs that are judged: every product of every pair on file, found by listing, so that a new one is judged by
 * itself; the same of invented states on both papers; documents made for it.
 */
final class Specimens {
    static final List<Specimen> ALL = all();

    private static final String PROGRAM = "bilat 0";

    private final Project project;
    private final LocalDate asOf;

    private Specimens(Path data, String asOf) {
        try {
            this.project = Project.read(data, Optional.of(Path.of("briefs")), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.asOf = LocalDate.parse(asOf);
    }

    private static List<Specimen> all() {
        List<Specimen> all = new ArrayList<>();
        all.addAll(new Specimens(Path.of("data"), "2019-01-22").products(Definition.Page.A4));
        Specimens synthetic = new Specimens(Path.of("src/test/resources/synthetic/data"), "2026-06-30");
        for (Definition.Page page : Definition.Page.values()) {
            all.addAll(synthetic.products(page));
        }
        for (PageSize size : PageSize.values()) {
            all.add(made("every kind of node", EveryKind.document(), size));
            all.add(made("the index of an edition", IndexedEdition.document(), size));
            all.add(made("a long brief", LongBrief.document(), size));
            all.add(made("from right to left", Scripts.rightToLeft(), size));
            all.add(made("every kind from right to left", Scripts.in("he", EveryKind.document()), size));
        }
        Scripts.byLanguage().forEach((language, document) -> all.add(made(language, document, PageSize.A4)));
        return List.copyOf(all);
    }

    private static Specimen made(String name, Document document, PageSize size) {
        return Specimen.of(
                name + " " + size,
                document,
                () -> new PdfRenderer().render(document, size).bytes());
    }

    private List<Specimen> products(Definition.Page page) {
        List<Specimen> products = new ArrayList<>();
        for (Pair pair : new PairsOnFile(project.facts()).all()) {
            for (Definition definition : project.briefs().definitions().values()) {
                if (Sections.needSide(definition)) {
                    pair.sides().forEach(side -> products.add(product(pair, definition, Optional.of(side), page)));
                } else {
                    products.add(product(pair, definition, Optional.empty(), page));
                }
            }
        }
        return products;
    }

    private Specimen product(Pair pair, Definition definition, Optional<Actor> side, Definition.Page page) {
        Order order = OrderForm.of(pair, definition.brief(), Format.PDF, asOf)
                .side(side)
                .page(Optional.of(page))
                .since(Sections.needChanges(definition) ? Optional.of(earlier()) : Optional.empty())
                .order();
        String name = pair + " " + definition.brief()
                + side.map(each -> " for " + each).orElse("") + " " + page;
        return Specimen.of(name, document(pair, definition, side), () -> made(order));
    }

    private byte[] made(Order order) {
        try {
            return new Briefs(project, PROGRAM).make(order).document().orElseThrow();
        } catch (WrongOrder e) {
            throw new IllegalStateException(e);
        }
    }

    private Document document(Pair pair, Definition definition, Optional<Actor> side) {
        Dossier dossier = Selection.select(
                project.facts(), pair, asOf, definition.marking(), side, fact -> Sections.read(definition, fact));
        Wording wording = Wording.of(definition.language()).orElseThrow();
        Optional<Comparison> compared =
                Optional.of(definition).filter(Sections::needChanges).map(telling -> compared(pair, telling, side));
        Imprint imprint = new Imprint(
                PROGRAM,
                Digest.of(dossier.facts()),
                Optional.empty(),
                compared.map(both -> Digest.of(both.before().facts())));
        return Brief.assemble(dossier, definition, imprint, compared.map(Changes::of), wording);
    }

    private Comparison compared(Pair pair, Definition definition, Optional<Actor> side) {
        return earlier()
                .with(
                        project.facts(),
                        asOf,
                        new Selector(pair, definition.marking(), side, fact -> Sections.read(definition, fact)));
    }

    /** The same facts half a year before. */
    private Since earlier() {
        return new Since(project.facts(), Optional.of(asOf.minusMonths(6)), Optional.empty());
    }
}
