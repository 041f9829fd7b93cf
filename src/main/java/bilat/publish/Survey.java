package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.brief.Sections;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.fact.Actor;
import bilat.fact.Counting;
import bilat.fact.Facts;
import bilat.fact.Pair;
import bilat.fact.Selection;
import bilat.load.Writing;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what is due of a pair: what of it is there already, what has changed, and what stands in the way. */
final class Survey {
    private final Making making;
    private final Pair pair;
    private final Optional<Manifest.OfPair> standing;

    private Survey(Making making, Pair pair) throws IOException {
        this.making = making;
        this.pair = pair;
        this.standing = making.earlier().standing(pair);
    }

    /** What is due of a pair; it writes nothing. */
    static Wanted of(Pair pair, Making making) throws IOException {
        return new Survey(making, pair).wanted();
    }

    /** The facts of a pair as an edition keeps them. */
    static byte[] snapshot(Pair pair, Making making) {
        return Writing.json(kept(pair, making)).getBytes(UTF_8);
    }

    private static Facts kept(Pair pair, Making making) {
        return Selection.kept(
                making.briefs().shelves().of(pair),
                pair,
                making.occasion().date(),
                making.edition().marking());
    }

    /** What was withdrawn is kept to be told, and counts no more. */
    static int count(Facts kept) {
        return Counting.leaves(kept.facts().stream()
                .filter(fact -> fact.particulars().withdrawn().isEmpty())
                .toList());
    }

    private Wanted wanted() throws IOException {
        Facts kept = kept(pair, making);
        byte[] json = Writing.json(kept).getBytes(UTF_8);
        Manifest.File file = new Manifest.File(EditionFolder.facts(pair), Digest.of(json), json.length);
        Manifest.Snapshot facts = new Manifest.Snapshot(file, making.occasion().date(), count(kept));
        Optional<Base> base = Base.of(pair, file.sha256(), making);
        if (base.isPresent() && isLost(base.get(), facts.count())) {
            return failed(Manifest.Reason.FACTS_LOST, base);
        }
        List<Wanted.Brief> briefs = new ArrayList<>();
        List<String> unmade = new ArrayList<>();
        for (UsedProduct product : making.products()) {
            if (base.isEmpty() && Sections.needChanges(product.definition())) {
                unmade.add(product.name());
                continue;
            }
            for (Optional<Actor> side : product.sides(pair, making.edition())) {
                Selected selected =
                        making.briefs().select(PairPress.order(pair, side, product, making), product.definition());
                if (selected.isFaulty()) {
                    return failed(Manifest.Reason.ERRORS_IN_FACTS, base);
                }
                String digest = selected.digest();
                for (Format format : making.edition().formats()) {
                    briefs.add(brief(product, side, format, digest, selected.withheld(), base));
                }
            }
        }
        boolean due = isDue(facts, json, base, briefs);
        if (due && base.isPresent() && !base.get().isWhole()) {
            return failed(Manifest.Reason.EARLIER_FACTS_DAMAGED, base);
        }
        return new Wanted(pair, Optional.empty(), base, Optional.of(facts), briefs, unmade, due);
    }

    /** What has been marked above the ceiling since is not lost. */
    private boolean isLost(Base base, int now) throws IOException {
        return making.occasion().extent() == Occasion.Extent.CHANGED
                && Loss.isRunAway(base.snapshot().count(), now)
                && (!base.isWhole() || Loss.isRunAway(count(new Narrowed(base.since(), pair, making).left()), now));
    }

    private Wanted failed(Manifest.Reason reason, Optional<Base> base) throws IOException {
        Optional<Manifest.OfPair> there = making.earlier().of(pair);
        boolean due = !there.equals(Optional.of(Kept.of(pair, reason, making).ofPair()));
        return new Wanted(pair, Optional.of(reason), base, Optional.empty(), List.of(), List.of(), due);
    }

    private Wanted.Brief brief(
            UsedProduct product,
            Optional<Actor> side,
            Format format,
            String facts,
            Optional<Integer> withheld,
            Optional<Base> base)
            throws IOException {
        String path = making.edition().file(pair.canonical(), product.name(), side, format);
        Optional<Manifest.Brief> done = making.earlier().finished(pair, path);
        Optional<Cause> cause = cause(product, path, facts, base, done);
        return new Wanted.Brief(product, side, format, path, facts, withheld, done, cause);
    }

    private Optional<Cause> cause(
            UsedProduct product, String path, String facts, Optional<Base> base, Optional<Manifest.Brief> done)
            throws IOException {
        Earlier earlier = making.earlier();
        if (done.isEmpty()) {
            if (earlier.failed(pair)) {
                return Optional.of(Cause.FAILED);
            }
            return Optional.of(earlier.knows(pair, path) ? Cause.UNFINISHED : Cause.NEW);
        }
        if (making.occasion().extent() == Occasion.Extent.EVERYTHING) {
            return Optional.of(Cause.FORCED);
        }
        Manifest old = earlier.manifest().orElseThrow();
        if (!old.program().equals(making.occasion().program())) {
            return Optional.of(Cause.PROGRAM);
        }
        if (!old.asOf().equals(making.occasion().date())) {
            return Optional.of(Cause.DAY);
        }
        if (!old.definitions().contains(product.recorded())) {
            return Optional.of(Cause.DEFINITION);
        }
        if (!old.fonts().equals(making.fonts())) {
            return Optional.of(Cause.FONTS);
        }
        if (!done.get().facts().equals(facts)) {
            return Optional.of(Cause.FACTS);
        }
        if (!earlier.of(pair).orElseThrow().compared().equals(base.map(Base::compared))) {
            return Optional.of(Cause.COMPARISON);
        }
        if (!making.folder().has(done.get().file())) {
            return Optional.of(earlier.noted().containsKey(Journal.key(pair)) ? Cause.UNFINISHED : Cause.DAMAGED);
        }
        return Optional.empty();
    }

    /** Whether a brief is due, or the facts beside it, or something else is to go. */
    private boolean isDue(Manifest.Snapshot facts, byte[] json, Optional<Base> base, List<Wanted.Brief> briefs)
            throws IOException {
        if (standing.isEmpty()
                || briefs.stream().anyMatch(brief -> brief.cause().isPresent())) {
            return true;
        }
        Optional<Manifest.Snapshot> first = base.flatMap(old -> old.first(pair));
        Set<String> paths = Stream.concat(
                        Stream.concat(Stream.of(facts), first.stream())
                                .map(snapshot -> snapshot.file().path()),
                        briefs.stream().map(Wanted.Brief::path))
                .collect(Collectors.toSet());
        boolean sameFiles = Checksums.files(standing.get())
                .map(Manifest.File::path)
                .collect(Collectors.toSet())
                .equals(paths);
        boolean sameFacts = standing.get().facts().equals(Optional.of(facts))
                && making.folder().has(facts.file().path(), json);
        boolean sameFirst = first.isEmpty() || making.folder().has(first.get().file());
        return !sameFiles || !sameFacts || !sameFirst;
    }
}
