package bilat.ask;

import bilat.diagnostic.Suggestion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of looking for an id.
 *
 * @param found one, or several between which only the whole id can tell
 * @param nearest the known id that was probably meant, where nothing was found; else empty
 */
public record Search(List<Subject> found, List<String> nearest) {
    private static final Pattern LOCAL = Pattern.compile("([A-Z]{3})-([A-Z]{3})/(.+)");

    public Search {
        found = List.copyOf(found);
        nearest = List.copyOf(nearest);
    }

    /** Looks for a whole id, else for one with its collection, else for one without its pair. */
    public static Search of(String typed, Archive archive) {
        String id = canonical(typed);
        List<Subject> all = archive.subjects();
        List<Subject> found = all.stream().filter(it -> it.id().equals(id)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(it -> it.label().equals(id)).toList();
        }
        if (found.isEmpty()) {
            found = all.stream().filter(it -> it.name().equals(id)).toList();
        }
        return new Search(found, found.isEmpty() ? nearest(id, all) : List.of());
    }

    /** {@code IRN-AZE/x} is {@code AZE-IRN/x}. */
    private static String canonical(String typed) {
        Matcher local = LOCAL.matcher(typed);
        return local.matches() && local.group(1).compareTo(local.group(2)) > 0
                ? local.group(2) + "-" + local.group(1) + "/" + local.group(3)
                : typed;
    }

    private static List<String> nearest(String id, List<Subject> all) {
        return Suggestion.of(id, all.stream().map(Subject::id).toList())
                .or(() -> Suggestion.of(id, all.stream().map(Subject::name).toList()))
                .stream()
                .toList();
    }
}
