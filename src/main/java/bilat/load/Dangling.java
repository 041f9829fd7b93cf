package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Suggestion;
import bilat.fact.CountryCodes;
import bilat.fact.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells of references that lead nowhere, each with what was probably meant. */
final class Dangling {
    /** So many are compared with every id; where there are more, something larger is wrong. */
    private static final int MOST = 100;

    private final Map<Records.Key, Entry> entries;
    private final SortedMap<String, Optional<String>> helps = new TreeMap<>();

    Dangling(Map<Records.Key, Entry> entries) {
        this.entries = entries;
    }

    Diagnostic problem(Link link) {
        String missing = "no " + link.kind().word() + " " + Quoted.of(link.target()) + " is on file";
        String help = help(link)
                .orElse(
                        References.isId(link.target().substring(link.target().indexOf('/') + 1))
                                ? "add it, or correct the id"
                                : "an id is lower-case words joined by hyphens");
        return Problems.at(link.place(), "reference-dangling", missing, help);
    }

    private Optional<String> help(Link link) {
        String known = link.kind() + " " + link.pair() + " " + link.target();
        if (helps.size() >= MOST && !helps.containsKey(known)) {
            return Optional.empty();
        }
        return helps.computeIfAbsent(known, each -> looked(link));
    }

    private Optional<String> looked(Link link) {
        return switch (link.kind()) {
            case COUNTRY -> Optional.of("a user-assigned code stands under countries before it is used");
            case ORGANISATION ->
                References.meant(link.target(), CountryCodes.SHIPPED)
                        .filter(help -> help.startsWith("write"))
                        .or(() -> near(link));
            case SOURCE, OFFICIAL, ISSUE -> near(link);
            case AGREEMENT, MECHANISM, FACT -> elsewhere(link).or(() -> near(link));
        };
    }

    /** Where a fact of that name stands in another collection or in another pair. */
    private Optional<String> elsewhere(Link link) {
        FactId id = References.provisional(link.target(), link.pair());
        SortedSet<String> found = new TreeSet<>();
        entries.forEach((key, entry) -> {
            if (entry.isFact() && key.id().name().equals(id.name())) {
                boolean same = key.id().equals(id);
                found.add(
                        same
                                ? "it stands under " + entry.collection().key()
                                : "write " + key.id() + ", if that one is meant");
            }
        });
        return found.stream().findFirst();
    }

    private Optional<String> near(Link link) {
        FactId id = References.provisional(link.target(), link.pair());
        List<String> names = entries.entrySet().stream()
                .filter(each -> link.kind().isFact() == each.getValue().isFact())
                .filter(each -> link.kind()
                        .collection()
                        .map(each.getValue().collection().key()::equals)
                        .orElse(true))
                .filter(each -> each.getKey().id().pair().isEmpty()
                        || each.getKey().id().pair().equals(id.pair()))
                .map(each -> each.getKey().id().name())
                .sorted()
                .toList();
        return Suggestion.of(id.name(), names).map(name -> "did you mean \"" + name + "\"?");
    }
}
