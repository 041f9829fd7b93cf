package bilat.publish;

import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Pair;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes what is due of a pair: everything is drawn first, so that a pair is made whole or not at all. */
final class PairPress {
    private final Making making;
    private final Wanted wanted;

    private PairPress(Making making, Wanted wanted) {
        this.making = making;
        this.wanted = wanted;
    }

    /** What is asked of one brief. */
    static Order order(Pair pair, Optional<Actor> side, UsedProduct product, Making making) {
        return OrderForm.of(
                        pair,
                        product.name(),
                        making.edition().formats().get(0),
                        making.occasion().date())
                .side(side)
                .edition(Optional.of(making.title()))
                .fonts(making.occasion().fonts())
                .order();
    }

    /** What is drawn of a pair and not written yet; the bytes by their paths. */
    record Drawn(Manifest.OfPair ofPair, Map<String, byte[]> files) {}

    /** Draws what is due of it, or finds what is kept instead. */
    static Drawn draw(Wanted wanted, Making making) throws IOException {
        return new PairPress(making, wanted).draw();
    }

    private Drawn draw() throws IOException {
        if (wanted.failure().isPresent()) {
            return kept(wanted.failure().get());
        }
        Map<String, byte[]> files = new TreeMap<>();
        List<Manifest.Brief> briefs = new ArrayList<>();
        Optional<Since> since =
                wanted.base().isPresent() ? Optional.of(wanted.base().get().since()) : Optional.empty();
        List<Manifest.Changed> changes;
        try {
            changes = since.map(earlier -> EditionChanges.of(earlier, wanted.pair(), making))
                    .orElse(List.of());
            for (Wanted.Brief brief : wanted.briefs()) {
                if (brief.cause().isEmpty()) {
                    briefs.add(brief.done().orElseThrow());
                    continue;
                }
                Rendering rendering = drawn(brief, since);
                if (!rendering.missing().isEmpty()) {
                    return kept(Manifest.Reason.LETTERS_WITHOUT_A_FONT);
                }
                files.put(brief.path(), rendering.bytes());
                briefs.add(new Manifest.Brief(
                        brief.product().name(),
                        brief.format(),
                        brief.side(),
                        file(brief.path(), rendering.bytes()),
                        rendering.pages(),
                        brief.facts(),
                        brief.withheld()));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (RuntimeException fault) {
            // What it says may quote a fact.
            return kept(Manifest.Reason.FAULT_OF_THE_PROGRAM);
        }
        return whole(briefs, files, changes);
    }

    private Drawn whole(List<Manifest.Brief> briefs, Map<String, byte[]> files, List<Manifest.Changed> changes)
            throws IOException {
        Pair pair = wanted.pair();
        Optional<Manifest.Snapshot> first = wanted.base().flatMap(base -> base.first(pair));
        if (first.isPresent() && !making.folder().has(first.get().file())) {
            files.put(first.get().file().path(), wanted.base().get().bytes());
        }
        Manifest.Snapshot facts = wanted.facts().orElseThrow();
        if (!making.folder().has(facts.file())) {
            files.put(facts.file().path(), Survey.snapshot(pair, making));
        }
        Manifest.OfPair made = new Manifest.OfPair(
                pair,
                Manifest.Status.MADE,
                Optional.empty(),
                Optional.empty(),
                wanted.base().map(Base::compared),
                Optional.of(facts),
                first,
                briefs,
                wanted.unmade(),
                changes);
        return new Drawn(made, files);
    }

    private Rendering drawn(Wanted.Brief brief, Optional<Since> since) {
        Order order = OrderForm.of(
                        wanted.pair(),
                        brief.product().name(),
                        brief.format(),
                        making.occasion().date())
                .side(brief.side())
                .since(since)
                .edition(Optional.of(making.title()))
                .fonts(making.occasion().fonts())
                .order();
        try {
            return making.briefs().prepare(order, brief.product().definition()).drawn(brief.format());
        } catch (WrongOrder asSurveyed) {
            throw new IllegalStateException(asSurveyed);
        }
    }

    private Drawn kept(Manifest.Reason reason) throws IOException {
        Kept kept = Kept.of(wanted.pair(), reason, making);
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Manifest.File> copy : kept.copies().entrySet()) {
            files.put(copy.getKey(), making.before().orElseThrow().bytes(copy.getValue()));
        }
        return new Drawn(kept.ofPair(), files);
    }

    private static Manifest.File file(String path, byte[] bytes) {
        return new Manifest.File(path, Digest.of(bytes), bytes.length);
    }

    /** Writes what is drawn: first all beside their places, then a line of the journal, then into their places. */
    static void write(Drawn drawn, EditionFolder folder, Journal journal) throws IOException {
        List<Staged> staged = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : first(drawn)) {
                staged.add(Output.stage(folder.file(file.getKey()), file.getValue()));
            }
            journal.note(drawn.ofPair());
            for (Staged each : staged) {
                each.place();
            }
        } finally {
            for (Staged each : staged) {
                each.discard();
            }
        }
    }

    /** What was published first is put aside before the facts that take its place. */
    private static List<Map.Entry<String, byte[]>> first(Drawn drawn) {
        String aside = EditionFolder.first(drawn.ofPair().pair());
        return drawn.files().entrySet().stream()
                .sorted(Comparator.comparing(file -> !file.getKey().equals(aside)))
                .toList();
    }
}
