package bilat.load;

import bilat.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The data files of a folder, in the order of their names; what begins with a dot is passed over. */
final class DataFiles {
    private final Path root;
    private final String name;
    private final List<Named> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<Path> visited = new TreeSet<>();

    /** A file and what it is called in diagnostics: the path as the person gave it, with slashes. */
    record Named(Path path, String name) {}

    private DataFiles(Path root, String name) throws IOException {
        this.root = root.toRealPath();
        this.name = name;
    }

    /** The files under a folder, or the file itself. */
    static DataFiles of(Path root) throws IOException {
        String name = root.toString().replace('\\', '/');
        DataFiles files = new DataFiles(root, name);
        if (Files.isDirectory(root)) {
            files.folder(root, name.endsWith("/") ? name : name + "/");
        } else {
            files.files.add(new Named(root, name));
        }
        files.files.sort(Comparator.comparing(Named::name));
        return files;
    }

    List<Named> files() {
        return List.copyOf(files);
    }

    /** Links that lead out of the root, folders that cannot be read. */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    private void folder(Path folder, String prefix) {
        List<Path> children;
        try {
            // A link that leads round in a circle comes back to a folder that was visited.
            children = visited.add(folder.toRealPath()) ? children(folder) : List.of();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Problems.atStart(prefix, "unreadable", "the folder cannot be read", "check its permissions"));
            return;
        }
        for (Path child : children) {
            String childName = child.getFileName().toString();
            if (!childName.startsWith(".")) {
                child(child, prefix + childName);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            // Links come last, so that a file is called by its own name and not by that of a link to it.
            return listed.sorted(Comparator.comparing(Files::isSymbolicLink).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private void child(Path child, String childName) {
        boolean data = childName.endsWith(".yaml") || childName.endsWith(".yml");
        // A link without an ending that leads to nothing led to a folder.
        boolean folder = Files.isDirectory(child)
                || !Files.exists(child) && child.getFileName().toString().indexOf('.') < 0;
        if (Files.isSymbolicLink(child) && (data || folder) && !leadsInside(child, childName)) {
            return;
        }
        if (Files.isDirectory(child)) {
            folder(child, childName + "/");
        } else if (data && isNew(child)) {
            files.add(new Named(child, childName));
        }
    }

    /** Whether a file was not met under another name; one that is gone meanwhile is told of when it is read. */
    private boolean isNew(Path file) {
        try {
            return visited.add(file.toRealPath());
        } catch (IOException gone) {
            return true;
        }
    }

    private boolean leadsInside(Path link, String linkName) {
        try {
            if (link.toRealPath().startsWith(root)) {
                return true;
            }
            problems.add(Problems.atStart(
                    linkName, "link-outside", "a link that leads out of " + name, "copy the file into the folder"));
        } catch (IOException dangling) {
            problems.add(Problems.atStart(
                    linkName, "link-dangling", "a link that leads to nothing", "mend or delete the link"));
        }
        return false;
    }
}
