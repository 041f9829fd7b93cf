package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Fact;
import bilat.fact.Issue;
import bilat.fact.Point;
import bilat.fact.Provenance;
import bilat.fact.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What to be careful about: one source or one origin behind all, a voice that is missing, sources that differ. */
final class Mind implements Section {
    @Override
    public String name() {
        return "mind";
    }

    @Override
    public boolean isForOneSide() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Fact> record = desk.dossier().between().stream()
                .filter(fact -> !(fact instanceof Point))
                .toList();
        List<Run> said = new ArrayList<>();
        origin(desk, record).ifPresent(said::add);
        voice(desk, record).ifPresent(said::add);
        List<Block> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(said, " ").content()));
        }
        blocks.addAll(new Conflicting(desk).callouts(List.copyOf(told(desk))));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** That everything comes through one source, or goes back to one. */
    private static Optional<Run> origin(Desk desk, List<Fact> record) {
        Set<String> sources = new TreeSet<>();
        record.forEach(fact -> Citations.of(fact).forEach(citation -> sources.add(citation.source())));
        Set<String> origins =
                new Provenance(desk.dossier().facts()).countByOrigin(record).keySet();
        if (sources.size() != 1 && origins.size() != 1) {
            return Optional.empty();
        }
        boolean one = sources.size() == 1;
        return desk.dossier()
                .facts()
                .source((one ? sources : origins).iterator().next())
                .map(source -> desk.say()
                        .say(one ? "mind.one-source" : "mind.one-origin", named(desk, source), rated(desk, source)));
    }

    private static Run named(Desk desk, Source source) {
        Run name = Run.typed(Cites.publisher(source));
        return source.published()
                .map(date -> desk.say().say("mind.dated", name, desk.say().when(date)))
                .orElse(name);
    }

    private static Run rated(Desk desk, Source source) {
        return source.reliability()
                .map(rating -> desk.say()
                        .say(
                                "mind.rated",
                                Run.typed(rating.word()),
                                Run.words(desk.say().wording().get("reliability", rating))))
                .orElseGet(() -> Run.words(desk.word("note.not-rated")));
    }

    /** That the other side does not speak for itself anywhere, or only where others report it. */
    private static Optional<Run> voice(Desk desk, List<Fact> record) {
        Actor other = desk.other();
        List<Citation> citations =
                record.stream().flatMap(fact -> Citations.of(fact).stream()).toList();
        boolean direct = citations.stream()
                .anyMatch(citation -> citation.reports().isEmpty() && isVoice(desk, other, citation.source()));
        if (direct) {
            return Optional.empty();
        }
        boolean relayed = citations.stream()
                .anyMatch(citation -> citation.reports()
                        .filter(source -> isVoice(desk, other, source))
                        .isPresent());
        Run name = desk.names().inSentence(other, desk.today());
        String key = relayed ? "mind.second-hand" : "mind.no-voice";
        boolean hisses = !relayed && PlainText.of(name).endsWith("s");
        return Optional.of(desk.say().say(hisses ? key + "-s" : key, name));
    }

    private static boolean isVoice(Desk desk, Actor side, String source) {
        return desk.dossier().facts().source(source).flatMap(Source::side).equals(Optional.of(side));
    }

    /** What the brief has told, each fact once. */
    private static Set<Fact> told(Desk desk) {
        Set<Fact> told = new LinkedHashSet<>(new Scene(desk).told());
        for (Issue issue : WhatTheySaid.issues(desk)) {
            told.addAll(desk.standing().newest(issue, desk.other()));
            told.addAll(desk.standing().newest(issue, desk.side()));
        }
        told.addAll(FactsAtHand.told(desk));
        return told;
    }
}
