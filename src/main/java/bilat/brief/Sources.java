package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Citation;
import bilat.fact.Counting;
import bilat.fact.Dossier;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Provenance;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How many origins stand behind the facts, and each source once with its rating and how many facts rest on it. */
final class Sources implements Section {
    /** More origins than this are left to the table. */
    private static final int NAMED_ORIGINS = 4;

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Map<String, Integer> uses = uses(desk.dossier());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(origins(desk).content()));
        List<Block.Row> rows = uses.entrySet().stream()
                .filter(use -> desk.dossier().facts().source(use.getKey()).isPresent())
                .sorted(Comparator.comparing((Map.Entry<String, Integer> use) -> -use.getValue())
                        .thenComparing(use -> Cites.publisher(source(desk, use)))
                        .thenComparing(use -> Cites.title(source(desk, use)))
                        .thenComparing(Map.Entry::getKey))
                .map(use -> row(desk, source(desk, use), use.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            Cells.column(desk, "sources.source", Block.Role.TEXT),
                            Cells.column(desk, "sources.rated", Block.Role.RATING),
                            Cells.column(desk, "sources.facts", Block.Role.NUMBER)),
                    rows));
            blocks.add(new Block.Legend(List.of(new Inline.Text(desk.word("sources.scale")))));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static Source source(Desk desk, Map.Entry<String, Integer> use) {
        return desk.dossier().facts().source(use.getKey()).orElseThrow();
    }

    /** For each source, how many facts cite it or have it reported. */
    private static Map<String, Integer> uses(Dossier dossier) {
        Map<String, Integer> uses = new TreeMap<>();
        for (Fact fact : dossier.facts().facts()) {
            for (List<Citation> leaf : leaves(fact)) {
                Set<String> used = new LinkedHashSet<>();
                for (Citation citation : leaf) {
                    used.add(citation.source());
                    citation.reports().ifPresent(used::add);
                }
                used.forEach(id -> uses.merge(id, 1, Integer::sum));
            }
        }
        return uses;
    }

    private static List<List<Citation>> leaves(Fact fact) {
        if (fact instanceof Figure figure) {
            return figure.values().stream().map(Figure.Value::sources).toList();
        }
        return List.of(fact.sources());
    }

    private static Run origins(Desk desk) {
        Say say = desk.say();
        Dossier dossier = desk.dossier();
        Map<String, Integer> byOrigin = new Provenance(dossier.facts()).countByOrigin(dossier.between());
        int between = Counting.leaves(dossier.between());
        int context = Counting.leaves(dossier.context()) + Counting.leaves(dossier.multilateral());
        List<Run> said = new ArrayList<>();
        if (between == 0) {
            said.add(Run.words(desk.word("sources.nothing-between")));
        } else {
            List<Run> named = byOrigin.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> origin) -> -origin.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(origin -> origin(desk, origin))
                    .toList();
            Run list = named.size() <= NAMED_ORIGINS
                    ? say.say("sources.named", say.semicolons(named))
                    : Run.words(desk.word("sources.in-table"));
            said.add(say.count("sources.between", between, say.count("sources.origins", byOrigin.size()), list)
                    .capitalised());
        }
        if (context > 0) {
            said.add(say.count("sources.context", context).capitalised());
        }
        return Run.join(said, " ");
    }

    private static Run origin(Desk desk, Map.Entry<String, Integer> origin) {
        Run count = Run.typed(Integer.toString(origin.getValue()));
        Run name = desk.dossier()
                .facts()
                .source(origin.getKey())
                .map(source -> Run.typed(Cites.publisher(source)))
                .orElse(Run.EMPTY);
        List<Run> reporters = new SourceLines(desk).reporters(origin.getKey());
        return reporters.isEmpty()
                ? desk.say().say("sources.origin", name, count)
                : desk.say()
                        .say("sources.origin-reported", name, count, desk.say().list(reporters));
    }

    private static Block.Row row(Desk desk, Source source, int facts) {
        return Cells.row(
                new SourceLines(desk).of(source),
                Run.typed(source.reliability().map(Source.Reliability::word).orElse("–")),
                Run.typed(Integer.toString(facts)));
    }
}
