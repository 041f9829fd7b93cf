package bilat.brief;

import bilat.fact.Assessment;
import bilat.fact.Conflicts;
import bilat.fact.Counting;
import bilat.fact.Dossier;
import bilat.fact.Freshness;
import bilat.fact.Provenance;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the brief rests on: how many sources and origins, where they differ, and whether anybody judged. */
final class Basis {
    private final Desk desk;
    private final Say say;

    Basis(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    Run sentences() {
        Dossier dossier = desk.dossier();
        List<Run> said = new ArrayList<>();
        Set<String> sources = new TreeSet<>();
        dossier.between().stream()
                .flatMap(fact -> Citations.of(fact).stream())
                .forEach(citation -> sources.add(citation.source()));
        int facts = Counting.leaves(dossier.between());
        if (facts == 0) {
            said.add(Run.words(desk.word("bottom.nothing-on-record")));
        } else if (sources.size() == 1) {
            dossier.facts().source(sources.iterator().next()).ifPresent(source -> said.add(one(source)));
        } else {
            int origins = new Provenance(dossier.facts())
                    .countByOrigin(dossier.between())
                    .size();
            said.add(say.count("bottom.facts", facts, say.count("sources.origins", origins)));
        }
        int differ = Conflicts.in(dossier.facts().facts(), dossier.facts()).size();
        if (differ > 0) {
            said.add(say.count("bottom.differ", differ));
        }
        int stale = Freshness.stale(dossier, desk.definition().review()::of).size();
        if (stale > 0) {
            said.add(say.count("bottom.stale", stale));
        }
        boolean judged = !desk.between(Assessment.class).isEmpty();
        if (!judged) {
            said.add(Run.words(desk.word("bottom.no-assessment")));
        }
        return say.afterColon(said);
    }

    private Run one(Source source) {
        Run name = Run.typed(Cites.publisher(source));
        return source.published()
                .map(date -> say.say("bottom.one-source-dated", name, say.when(date)))
                .orElseGet(() -> say.say("bottom.one-source", name));
    }
}
