package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Loads a data root: reads its files side by side, joins their records and follows their references. */
public final class Loading {
    /** Under so many files a second thread costs more than it gains. */
    private static final int SIDE_BY_SIDE = 16;

    private static final Comparator<Omitted> ORDER = Comparator.<Omitted, String>comparing(
                    one -> one.collection().orElse(""))
            .thenComparing(one -> one.id().orElse(""))
            .thenComparing(one -> one.pair().map(Pair::toString).orElse(""));

    private Loading() {}

    /**
     * The facts of a folder, or of one file.
     *
     * @throws IOException if the folder is not there or cannot be read
     */
    public static Loaded load(Path root) throws IOException {
        DataFiles found = DataFiles.of(root);
        List<DataFiles.Named> files = found.files();
        Stream<DataFiles.Named> stream = files.size() < SIDE_BY_SIDE ? files.stream() : files.parallelStream();
        // The order of the list is kept, whichever thread reads a file.
        List<FileFacts> read = stream.map(file -> FileReading.of(Text.of(file.path(), file.name()), file.name()))
                .toList();
        return join(read, found.problems());
    }

    /**
     * The facts of one file that lies in no folder.
     *
     * @param name what it is called in diagnostics
     */
    public static Loaded load(byte[] file, String name) {
        return join(List.of(FileReading.of(Text.of(file, name), name)), List.of());
    }

    private static Loaded join(List<FileFacts> files, List<Diagnostic> listing) {
        List<Diagnostic> problems = new ArrayList<>(listing);
        List<Stretch> stretches = new ArrayList<>();
        List<Omitted> omitted = new ArrayList<>();
        listing.forEach(problem -> omitted.add(new Omitted(Optional.empty(), Optional.empty(), Optional.empty())));
        for (FileFacts file : files) {
            problems.addAll(file.problems());
            stretches.addAll(file.omitted());
        }
        Records records = new Records();
        files.forEach(file -> problems.addAll(records.add(file)));
        problems.addAll(records.follow());
        stretches.forEach(stretch -> omitted.add(stretch.omitted()));
        omitted.addAll(records.omitted());
        stretches.addAll(records.stretches());
        omitted.sort(ORDER);
        SortedMap<String, Optional<Pair>> pairs = new TreeMap<>();
        files.forEach(file -> pairs.put(file.name(), file.pair()));
        return new Loaded(
                records.facts(omitted),
                new Origins(places(files), posts(records)),
                List.copyOf(new TreeSet<>(problems)),
                stretches,
                pairs);
    }

    private static Map<String, List<Integer>> posts(Records records) {
        Map<String, List<Integer>> posts = new HashMap<>();
        records.partlyKept().forEach((key, numbers) -> posts.put(Origins.key(key.space(), key.id()), numbers));
        return posts;
    }

    private static Map<String, Place> places(List<FileFacts> files) {
        Map<String, Place> places = new HashMap<>();
        for (FileFacts file : files) {
            for (Entry entry : file.entries()) {
                places.putIfAbsent(Origins.key(entry.collection().key(), entry.id()), entry.place());
            }
        }
        return places;
    }
}
