package bilat.publish;

import bilat.definition.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published editions of a folder, as their manifests tell of them. */
public final class Editions {
    /** What leads to the newest complete edition. */
    public static final String LATEST = "latest";

    private final Path root;
    private final List<PublishedEdition> all;

    private Editions(Path root, List<PublishedEdition> all) {
        this.root = root;
        this.all = all;
    }

    /** None. */
    public static Editions none() {
        return new Editions(Path.of(""), List.of());
    }

    /**
     * Reads what the manifests of a folder say before their pairs; there are none where there is no folder.
     *
     * @throws IOException if it cannot be read
     */
    public static Editions at(Path root) throws IOException {
        List<PublishedEdition> found = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.list(root)) {
                for (Path folder : files.filter(Editions::mayBeOne).toList()) {
                    in(folder).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(PublishedEdition::date).thenComparing(PublishedEdition::folder));
        return new Editions(root, List.copyOf(found));
    }

    /** An edition is no link, and what is being removed begins with a dot. */
    private static boolean mayBeOne(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && !folder.getFileName().toString().startsWith(".");
    }

    private static Optional<PublishedEdition> in(Path folder) throws IOException {
        Optional<Manifest> head = new EditionFolder(folder).head();
        return head.map(found -> PublishedEdition.ofHead(folder, found));
    }

    /** All, the oldest first; some may not be complete. */
    public List<PublishedEdition> all() {
        return all;
    }

    /** That which {@code latest} leads to; where that leads nowhere, the newest complete one. */
    public Optional<PublishedEdition> latest() {
        return linked().or(
                        () -> all.stream().filter(PublishedEdition::isComplete).reduce((older, newer) -> newer));
    }

    /** That which {@code latest} leads to. */
    Optional<PublishedEdition> linked() {
        try {
            return leads(root).flatMap(this::folder);
        } catch (IOException unreadable) {
            // Whoever took it for none might delete what it leads to.
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name at the end of what {@code latest} leads to; empty where it is no link, or leads to no named folder. */
    static Optional<String> leads(Path root) throws IOException {
        Path link = root.resolve(LATEST);
        return Files.isSymbolicLink(link)
                ? Optional.ofNullable(Files.readSymbolicLink(link).getFileName())
                        .map(Path::toString)
                        .filter(name -> !name.matches("\\.*"))
                : Optional.empty();
    }

    /** The folder that {@code latest} leads to, if its manifest is not one that can be read. */
    Optional<Path> unreadable() throws IOException {
        Optional<Path> folder = leads(root).map(root::resolve).filter(Files::isDirectory);
        boolean unreadable =
                folder.isPresent() && new EditionFolder(folder.get()).manifest().isEmpty();
        return unreadable ? folder : Optional.empty();
    }

    private Optional<PublishedEdition> folder(String name) {
        return all.stream()
                .filter(edition -> edition.path().getFileName().toString().equals(name))
                .findFirst();
    }

    /** The edition that somebody names: {@code latest}, or its folder's name. */
    public Optional<PublishedEdition> named(String name) {
        return name.equals(LATEST) ? latest() : folder(name);
    }

    /**
     * The edition in a folder, wherever that is.
     *
     * @throws IOException if its manifest cannot be read
     */
    public static Optional<PublishedEdition> of(Path folder) throws IOException {
        return in(folder.toRealPath());
    }

    /** The newest complete edition of an earlier day, of the same definition. */
    Optional<PublishedEdition> before(String edition, LocalDate day) {
        return all.stream()
                .filter(each -> each.name().equals(edition) && each.isComplete())
                .filter(each -> each.date().isBefore(day))
                .reduce((older, newer) -> newer);
    }
}
