package bilat.publish;

import bilat.definition.Definition;
import bilat.definition.Manifest;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loaded;
import bilat.load.Loading;
import bilat.load.OneRecord;
import bilat.snapshot.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** An edition that was published, as it is found in its folder. Its pairs are read when somebody asks for them. */
public final class PublishedEdition {
    private static final String RESTORE = "put it back from a backup, or move its edition away";

    private final Path path;
    private final Manifest head;
    private Optional<Manifest> whole;

    /** The facts of a pair as they were on file at the edition's ceiling, and on which day. */
    public record KnownFacts(Loaded loaded, LocalDate day) {}

    /** One whose manifest is read. */
    PublishedEdition(Path path, Manifest manifest) {
        this(path, manifest, Optional.of(manifest));
    }

    private PublishedEdition(Path path, Manifest head, Optional<Manifest> whole) {
        this.path = path;
        this.head = head;
        this.whole = whole;
    }

    /** One of whose manifest only that is read which it says before its pairs. */
    static PublishedEdition ofHead(Path path, Manifest head) {
        return new PublishedEdition(path, head, Optional.empty());
    }

    /** Of its folder. */
    public Path path() {
        return path;
    }

    /**
     * Its manifest with its pairs, read once.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public synchronized Manifest manifest() {
        if (whole.isEmpty()) {
            whole = Optional.of(read());
        }
        return whole.get();
    }

    private Manifest read() {
        EditionFolder folder = new EditionFolder(path);
        try {
            return folder.manifest()
                    .orElseThrow(() -> new FileSystemException(
                            folder.file(EditionFolder.MANIFEST).toString(), null, "it is no manifest any more"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code weekly}. */
    public String name() {
        return head.edition();
    }

    /** {@code 2019-W04}. */
    public String folder() {
        return head.folder();
    }

    /** As briefs name it: "weekly 2019-W04". */
    public String title() {
        return title(folder());
    }

    /** The title of the edition whose facts it has of a pair, where its own could not be made. */
    String title(Pair pair) {
        return title(of(pair).flatMap(Manifest.OfPair::keptFrom).orElse(folder()));
    }

    private String title(String folder) {
        return name() + " " + folder;
    }

    /** The day it stands for. */
    public LocalDate date() {
        return head.asOf();
    }

    public Marking ceiling() {
        return head.marking();
    }

    public boolean isComplete() {
        return head.state() == Manifest.State.COMPLETE;
    }

    /** What it has of a pair, in whatever order the two are written. */
    public Optional<Manifest.OfPair> of(Pair pair) {
        return manifest().of(pair);
    }

    /**
     * The facts of a pair.
     *
     * @return empty where it has none of it
     * @throws IOException if their file cannot be read, or is not the one that was published
     */
    public Optional<KnownFacts> snapshot(Pair pair) throws IOException {
        Optional<Manifest.Snapshot> facts = of(pair).flatMap(Manifest.OfPair::facts);
        return facts.isPresent() ? Optional.of(read(facts.get())) : Optional.empty();
    }

    /** The same for what is compared with it, named by the edition whose facts they are. */
    public Optional<Since> since(Pair pair) throws IOException {
        Optional<Manifest.Snapshot> facts = of(pair).flatMap(Manifest.OfPair::facts);
        String folder = of(pair).flatMap(Manifest.OfPair::keptFrom).orElse(folder());
        return facts.isPresent() ? Optional.of(since(facts.get(), folder)) : Optional.empty();
    }

    /** Some facts in its folder, named by an edition of the same definition. */
    Since since(Manifest.Snapshot facts, String folder) throws IOException {
        KnownFacts known = read(facts);
        return since(known.loaded().facts(), known.day(), folder);
    }

    /** Some facts as of a day. */
    Since since(Facts facts, LocalDate day, String folder) {
        return new Since(facts, Optional.of(day), Optional.of(title(folder)));
    }

    /**
     * What the briefs of a pair were compared with.
     *
     * @param editions those among which the one before it is looked for
     * @return empty where there was nothing, and where it is not there any more
     */
    public Optional<Since> comparedWith(Pair pair, Editions editions) throws IOException {
        Optional<Manifest.OfPair> here = of(pair);
        Optional<Manifest.Compared> compared = here.flatMap(Manifest.OfPair::compared);
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        String facts = compared.get().facts();
        Optional<Manifest.Snapshot> first = here.get().first();
        if (first.filter(kept -> kept.file().sha256().equals(facts)).isPresent()) {
            return Optional.of(since(first.get(), compared.get().folder()));
        }
        Optional<PublishedEdition> before = head.comparedWith().flatMap(editions::named);
        boolean there = before.flatMap(edition -> edition.of(pair))
                .flatMap(Manifest.OfPair::facts)
                .filter(kept -> kept.file().sha256().equals(facts))
                .isPresent();
        return there ? before.get().since(pair) : Optional.empty();
    }

    private KnownFacts read(Manifest.Snapshot facts) throws IOException {
        return new KnownFacts(Loading.load(bytes(facts.file()), facts.file().path()), facts.asOf());
    }

    /** The definition of a product as it was used; empty where the edition has not that product. */
    public Optional<Definition> definition(String product) throws IOException {
        Optional<Manifest.File> file = head.definitions().stream()
                .filter(each -> each.name().equals(product))
                .map(Manifest.Product::file)
                .findFirst();
        return file.isPresent()
                ? OneRecord.definition(bytes(file.get()), file.get().path()).record()
                : Optional.empty();
    }

    /** Whether a file of it is there as it was published. */
    boolean has(Manifest.File file) throws IOException {
        return new EditionFolder(path).has(file);
    }

    /** A file of it, as it was published. */
    byte[] bytes(Manifest.File file) throws IOException {
        Path found = path.resolve(file.path());
        if (!Files.exists(found)) {
            throw new FileSystemException(found.toString(), null, "it is not there any more; " + RESTORE);
        }
        byte[] bytes = Output.read(found);
        if (!Digest.of(bytes).equals(file.sha256())) {
            throw new FileSystemException(found.toString(), null, "it was changed after it was published; " + RESTORE);
        }
        return bytes;
    }
}
