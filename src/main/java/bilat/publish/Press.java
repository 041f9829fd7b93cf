package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Manifest;
import bilat.fact.Pair;
import bilat.load.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes an edition into its folder, in an order that leaves every file whole and nothing untold wherever it is cut
 * off: first it is said what may change, then it changes, and at last it is said what there is.
 */
final class Press {
    private final Making making;
    private final Happening.Watcher watcher;
    private final EditionFolder folder;
    private final AtomicInteger made = new AtomicInteger();
    private Optional<Manifest> complete = Optional.empty();

    Press(Making making, Happening.Watcher watcher) {
        this.making = making;
        this.watcher = watcher;
        this.folder = making.folder();
    }

    /** How many briefs were made. */
    int made() {
        return made.get();
    }

    /** Of the complete edition. */
    Manifest manifest() {
        return complete.orElseThrow();
    }

    /** Makes what is due of all pairs; empty, and nothing is there that was not there before, if all fail. */
    Optional<List<Manifest.OfPair>> run(List<Wanted> wanted) throws IOException {
        List<Wanted> due = wanted.stream().filter(Wanted::isDue).toList();
        watcher.begins(due.size());
        boolean same = due.isEmpty() && isSaid(wanted);
        List<Manifest.OfPair> pairs = same ? standing(wanted, List.of()) : make(wanted, due);
        if (pairs.stream().allMatch(pair -> pair.status() == Manifest.Status.FAILED)) {
            giveUp();
            return Optional.empty();
        }
        List<Manifest.File> index = same && IndexFiles.isWhole(making)
                ? making.earlier().manifest().orElseThrow().index()
                : index(pairs);
        Manifest manifest = making.manifest(Manifest.State.COMPLETE, pairs, index);
        for (UsedProduct product : making.products()) {
            write(product.recorded().file().path(), product.json());
        }
        takeAway(manifest);
        seal(manifest);
        return Optional.of(pairs);
    }

    /** Whether the manifest says of all pairs what there is, and of no others. */
    private boolean isSaid(List<Wanted> wanted) throws IOException {
        List<Manifest.OfPair> pairs = new ArrayList<>();
        for (Wanted each : wanted) {
            making.earlier().standing(each.pair()).ifPresent(pairs::add);
        }
        Optional<Manifest> earlier = making.earlier().manifest();
        List<Manifest.File> index = earlier.map(Manifest::index).orElse(List.of());
        Manifest due = making.manifest(Manifest.State.COMPLETE, pairs, index);
        return earlier.equals(Optional.of(due));
    }

    /** Writes the index. */
    private List<Manifest.File> index(List<Manifest.OfPair> pairs) throws IOException {
        IndexFiles index = IndexFiles.of(making.manifest(Manifest.State.COMPLETE, pairs, List.of()), making);
        for (Map.Entry<String, byte[]> file : index.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return index.recorded();
    }

    private List<Manifest.OfPair> make(List<Wanted> wanted, List<Wanted> due) throws IOException {
        byte[] begun = begin(wanted);
        try (Journal journal = Journal.begin(folder.journal(), begun)) {
            List<Manifest.OfPair> drawn = Workers.all(due, making.occasion().jobs(), each -> one(each, journal));
            return standing(wanted, drawn);
        }
    }

    private Manifest.OfPair one(Wanted wanted, Journal journal) throws IOException {
        PairPress.Drawn drawn = PairPress.draw(wanted, making);
        PairPress.write(drawn, folder, journal);
        tell(wanted, drawn.ofPair());
        return drawn.ofPair();
    }

    private synchronized void tell(Wanted wanted, Manifest.OfPair drawn) {
        Pair pair = wanted.pair();
        if (drawn.reason().isPresent()) {
            watcher.sees(Happening.failed(wanted, drawn.reason().get(), drawn.keptFrom()));
        } else {
            for (Wanted.Brief brief : wanted.briefs()) {
                brief.cause().ifPresent(cause -> {
                    made.incrementAndGet();
                    watcher.sees(Happening.made(pair, brief.path(), cause));
                });
            }
        }
        watcher.sees(Happening.of(Happening.Kind.PAIR_DONE, pair));
    }

    /** All pairs in their order: those that were made now, and the others as they stand. */
    private List<Manifest.OfPair> standing(List<Wanted> wanted, List<Manifest.OfPair> made) throws IOException {
        Map<String, Manifest.OfPair> now = new TreeMap<>();
        made.forEach(each -> now.put(Journal.key(each.pair()), each));
        List<Manifest.OfPair> all = new ArrayList<>();
        for (Wanted each : wanted) {
            Manifest.OfPair here = now.get(Journal.key(each.pair()));
            if (here == null) {
                here = making.earlier().standing(each.pair()).orElseThrow();
                here.reason().ifPresent(reason -> {
                    watcher.sees(Happening.failed(
                            each, reason, making.earlier().of(each.pair()).flatMap(Manifest.OfPair::keptFrom)));
                });
            }
            all.add(here);
        }
        return all;
    }

    /** Says what may change. */
    private byte[] begin(List<Wanted> wanted) throws IOException {
        Output.folder(folder.path());
        List<Manifest.OfPair> pairs = new ArrayList<>();
        for (Wanted each : wanted) {
            Optional<Manifest.OfPair> here = making.earlier().standing(each.pair());
            pairs.add(each.isDue() ? pending(each, here) : here.orElseThrow());
        }
        Manifest.State state = making.earlier().wasPublished() ? Manifest.State.MAKING_AGAIN : Manifest.State.MAKING;
        Manifest manifest = making.manifest(state, pairs, List.of());
        if (making.earlier().manifest().isPresent()) {
            checksums(Checksums.of(Checksums.files(manifest)));
        }
        byte[] json = Writing.json(manifest).getBytes(UTF_8);
        Output.write(folder.file(EditionFolder.MANIFEST), json);
        Output.force(folder.path());
        return json;
    }

    private static Manifest.OfPair pending(Wanted wanted, Optional<Manifest.OfPair> here) {
        return new Manifest.OfPair(
                wanted.pair(),
                Manifest.Status.PENDING,
                Optional.empty(),
                here.flatMap(Manifest.OfPair::keptFrom),
                here.flatMap(Manifest.OfPair::compared),
                here.flatMap(Manifest.OfPair::facts),
                here.flatMap(Manifest.OfPair::first),
                here.map(Manifest.OfPair::briefs).orElse(List.of()),
                List.of(),
                List.of());
    }

    /** Without any file to check, sha256sum would take the list for none. */
    private void checksums(byte[] lines) throws IOException {
        if (lines.length == 0) {
            Output.remove(folder.file(EditionFolder.CHECKSUMS));
        } else {
            write(EditionFolder.CHECKSUMS, lines);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        if (!folder.has(name, bytes)) {
            Output.stage(folder.file(name), bytes).place();
        }
    }

    /** Says what there is; where it is said already, nothing is written. */
    private void seal(Manifest manifest) throws IOException {
        byte[] json = Writing.json(manifest).getBytes(UTF_8);
        force(manifest);
        if (!folder.has(EditionFolder.MANIFEST, json)) {
            checksums(Checksums.of(Checksums.files(manifest)));
            write(EditionFolder.MANIFEST, json);
        }
        checksums(Checksums.of(manifest, json));
        Output.remove(folder.journal());
        Output.force(folder.path());
        Output.force(making.occasion().root());
        complete = Optional.of(manifest);
    }

    /** What a manifest tells of is there also if the machine stops. */
    private void force(Manifest manifest) throws IOException {
        Set<Path> folders = new TreeSet<>(Set.of(folder.path()));
        Checksums.files(manifest).forEach(file -> {
            Path in = folder.file(file.path()).getParent();
            Stream.iterate(in, each -> !each.equals(folder.path()), Path::getParent)
                    .forEach(folders::add);
        });
        for (Path each : folders) {
            if (Files.isDirectory(each)) {
                Output.force(each);
            }
        }
    }

    /** What an earlier run made and this edition has no more. */
    private void takeAway(Manifest manifest) throws IOException {
        Set<String> stays = new HashSet<>();
        Checksums.files(manifest).forEach(file -> stays.add(file.path()));
        Earlier earlier = making.earlier();
        List<String> goes = Stream.of(
                        earlier.manifest().stream().flatMap(Checksums::beside),
                        earlier.pairs().values().stream().flatMap(Checksums::files),
                        earlier.noted().values().stream().flatMap(Checksums::files))
                .flatMap(files -> files)
                .map(Manifest.File::path)
                .distinct()
                .filter(path -> !stays.contains(path))
                .sorted()
                .toList();
        for (String path : goes) {
            if (Files.exists(folder.file(path))) {
                Output.remove(folder.file(path));
                watcher.sees(Happening.file(Happening.Kind.TAKEN_AWAY, path));
            }
        }
    }

    /** Leaves what was there before: nothing, or the edition as it was. */
    private void giveUp() throws IOException {
        Optional<Manifest> before = making.earlier().manifest();
        if (before.filter(found -> found.state() == Manifest.State.COMPLETE).isPresent()) {
            seal(before.get());
        } else if (!making.earlier().wasPublished() && Files.exists(folder.path())) {
            Output.removeAll(folder.path());
        }
    }
}
