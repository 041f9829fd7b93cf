package bilat.publish;

import bilat.definition.Edition;
import bilat.definition.Manifest;
import bilat.fact.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Publishes an edition on an occasion: finds out what is due, makes it, and leaves a folder that is complete and says
 * so. Whenever it is stopped, every file is whole, and the next run goes on from there.
 */
public final class Publication {
    private final Making making;
    private final Editions editions;
    private final Happening.Watcher watcher;
    private final EditionPairs pairs;

    private Publication(Making making, Editions editions, Happening.Watcher watcher) {
        this.making = making;
        this.editions = editions;
        this.watcher = watcher;
        this.pairs = EditionPairs.of(making);
    }

    /**
     * What came of it.
     *
     * @param folder of the edition
     * @param made how many briefs were made
     * @param unchanged how many are as they were
     * @param failed how many pairs failed
     * @param pairs how many there are
     * @param unread whether something that cannot be read may be of a pair that is left out for it
     * @param isPublished whether the edition is there and complete
     */
    public record Result(
            String folder, int made, int unchanged, int failed, int pairs, boolean unread, boolean isPublished) {}

    /**
     * What an edition would be made of.
     *
     * @throws WrongOrder if nobody could make it
     */
    public static Publication of(Project project, Edition edition, Occasion occasion, Happening.Watcher watcher)
            throws WrongOrder, IOException {
        Path root = occasion.root();
        Editions editions = Editions.at(root);
        EditionFolder folder = new EditionFolder(root.resolve(edition.folder(occasion.date())));
        Ours.hold(editions, edition, folder);
        List<UsedProduct> products = new ArrayList<>();
        for (String name : edition.products()) {
            products.add(UsedProduct.of(name, project.definition(name).orElseThrow(), edition));
        }
        Optional<PublishedEdition> before = editions.before(edition.name(), occasion.date())
                .filter(found -> !found.folder().equals(folder.name()));
        Making making = new Making(
                project,
                new Briefs(project, occasion.program()),
                edition,
                products,
                occasion,
                folder,
                Earlier.in(folder),
                editions,
                before,
                Narrowed.above(project.facts(), edition.marking()));
        return new Publication(making, editions, watcher);
    }

    /** Tells what would be made, and why; writes nothing. */
    public Result rehearse() throws IOException {
        List<Wanted> wanted = survey();
        watcher.begins(wanted.size());
        int failed = 0;
        for (Wanted each : wanted) {
            tell(each);
            failed += each.failure().isPresent() ? 1 : 0;
        }
        retained().forEach(old -> watcher.sees(Happening.folder(Happening.Kind.DELETED, old.folder())));
        int due = due(wanted);
        return result(due, briefs(wanted) - due, failed, wanted.size(), false);
    }

    private void tell(Wanted each) throws IOException {
        if (each.failure().isPresent()) {
            Kept kept = Kept.of(each.pair(), each.failure().get(), making);
            watcher.sees(
                    Happening.failed(each, each.failure().get(), kept.ofPair().keptFrom()));
        }
        for (Wanted.Brief brief : each.briefs()) {
            watcher.sees(
                    brief.cause().isPresent()
                            ? Happening.made(
                                    each.pair(), brief.path(), brief.cause().get())
                            : Happening.of(Happening.Kind.UNCHANGED, each.pair(), brief.path()));
        }
        each.unmade()
                .forEach(
                        product -> watcher.sees(Happening.of(Happening.Kind.NOTHING_TO_COMPARE, each.pair(), product)));
    }

    /** Makes what is due; the caller holds the lock. */
    public Result publish() throws IOException {
        Retention.sweep(making.occasion().root(), making.folder());
        List<Wanted> wanted = survey();
        int failed =
                (int) wanted.stream().filter(each -> each.failure().isPresent()).count();
        boolean stopped = making.occasion().onFailure() == Occasion.OnFailure.STOP && (failed > 0 || drawsFail(wanted));
        if (stopped || failed == wanted.size()) {
            for (Wanted each : wanted) {
                if (each.failure().isPresent()) {
                    watcher.sees(Happening.failed(each, each.failure().get(), Optional.empty()));
                }
            }
            return result(0, 0, Math.max(failed, stopped ? 1 : 0), wanted.size(), false);
        }
        Press press = new Press(making, watcher);
        Optional<List<Manifest.OfPair>> made = press.run(wanted);
        if (made.isEmpty()) {
            return result(0, 0, wanted.size(), wanted.size(), false);
        }
        Latest.lead(making.occasion().root(), press.manifest()).ifPresent(watcher::sees);
        for (PublishedEdition old : retained()) {
            Retention.delete(making.occasion().root(), old);
            watcher.sees(Happening.folder(Happening.Kind.DELETED, old.folder()));
        }
        int failedNow = (int) made.get().stream()
                .filter(each -> each.status() == Manifest.Status.FAILED)
                .count();
        return result(press.made(), briefs(wanted) - due(wanted), failedNow, wanted.size(), true);
    }

    private List<PublishedEdition> retained() {
        int keep = making.occasion().keep().orElse(making.edition().keep());
        return Retention.due(editions, making.edition().name(), making.folder().name(), keep);
    }

    private List<Wanted> survey() throws IOException {
        List<Wanted> all = Workers.all(pairs.wanted(), making.occasion().jobs(), pair -> Survey.of(pair, making));
        List<Wanted> wanted = new ArrayList<>();
        for (Wanted each : all) {
            Pair pair = each.pair();
            if (each.failure().isPresent() || !pairs.isGone(pair)) {
                wanted.add(each);
                each.unmade()
                        .forEach(product ->
                                watcher.sees(Happening.of(Happening.Kind.NOTHING_TO_COMPARE, pair, product)));
                if (each.facts().filter(facts -> facts.count() == 0).isPresent()) {
                    watcher.sees(Happening.of(Happening.Kind.NOTHING_ON_FILE, pair));
                }
            } else {
                watcher.sees(Happening.of(Happening.Kind.LEFT_OUT, pair));
            }
        }
        return wanted;
    }

    /** Whether a pair fails when it is drawn; asked where nothing may be written if one does. */
    private boolean drawsFail(List<Wanted> wanted) throws IOException {
        List<Happening> failures = Workers.all(wanted, making.occasion().jobs(), this::drawn).stream()
                .flatMap(Optional::stream)
                .toList();
        failures.forEach(watcher::sees);
        return !failures.isEmpty();
    }

    /** Why it fails when it is drawn. */
    private Optional<Happening> drawn(Wanted each) throws IOException {
        return PairPress.draw(each, making)
                .ofPair()
                .reason()
                .map(reason -> Happening.failed(each, reason, Optional.empty()));
    }

    private static int due(List<Wanted> wanted) {
        return (int) wanted.stream()
                .flatMap(each -> each.briefs().stream())
                .filter(brief -> brief.cause().isPresent())
                .count();
    }

    private static int briefs(List<Wanted> wanted) {
        return wanted.stream().mapToInt(each -> each.briefs().size()).sum();
    }

    private Result result(int made, int unchanged, int failed, int count, boolean isPublished) {
        return new Result(making.folder().name(), made, unchanged, failed, count, pairs.unread(), isPublished);
    }
}
