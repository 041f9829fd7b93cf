package bilat.check;

import bilat.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An office typed before the name of an official on file, though offices are looked up. */
final class OfficeTyped implements TextRule {
    private static final Pattern OFFICE =
            Pattern.compile("\\b((?:Prime |Foreign |Defen[cs]e )?(?:Minister|President|Chancellor"
                    + "|Premier|Ambassador|Secretary|Speaker|Chairman|King|Queen|Emir|Sultan))"
                    + " (\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,3})");

    /** Of the words above; most texts have none of them. */
    private static final String INITIALS = "PFDMCASKQE";

    @Override
    public String code() {
        return "office-typed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        Set<String> names = new HashSet<>();
        asked.facts().officials().values().forEach(official -> {
            names.add(official.name());
            names.add(official.sortName()
                    .map(name -> name.split(",")[0])
                    .orElse(official.name().substring(official.name().lastIndexOf(' ') + 1)));
        });
        return passage -> passage.isOwn() ? find(passage, names) : Stream.of();
    }

    private Stream<Finding> find(Passage passage, Set<String> names) {
        if (passage.text().chars().noneMatch(c -> INITIALS.indexOf(c) >= 0)) {
            return Stream.of();
        }
        return OFFICE.matcher(passage.text())
                .results()
                .filter(found -> names.contains(found.group(2)) || names.contains(last(found.group(2))))
                .map(found -> Finding.of(
                        this,
                        passage.subject(),
                        "\"" + found.group() + "\": an office typed before the name of an official on file",
                        "write \"" + found.group(2)
                                + "\": the office of that day is printed with speakers and signatories"));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
