package bilat.publish;

import bilat.definition.FontFile;
import bilat.definition.Format;
import bilat.definition.Options;
import bilat.render.pdf.Difference;
import bilat.render.pdf.FoundPdf;
import bilat.render.pdf.GivenFont;
import bilat.render.pdf.Unreadable;
import bilat.snapshot.Found;
import bilat.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes a PDF again from the facts, the definition and the options that it carries, and compares. It tells whether the
 * pages say what the facts give, and not who made the file: whoever changes facts and makes the file anew gets one that
 * is the same as its own facts make.
 */
public final class Verification {
    private final String program;
    private final Map<String, GivenFont> fonts = new TreeMap<>();

    /**
     * By this program.
     *
     * @param program name and version: "bilat 0.1.0"
     * @param fonts those at hand that do not ship; a file takes those that it was made with
     */
    public Verification(String program, List<GivenFont> fonts) {
        this.program = program;
        fonts.forEach(font -> this.fonts.put(Assembly.file(font).sha256(), font));
    }

    /** Verifies a file. */
    public Verdict of(byte[] file) throws Unreadable {
        FoundPdf pdf = FoundPdf.of(file);
        SortedMap<String, FoundPdf.Carried> carried = new TreeMap<>(pdf.files());
        carried.keySet().retainAll(Snapshot.NAMES);
        if (carried.isEmpty()) {
            return new Verdict(Verdict.Outcome.CARRIES_NONE, pdf.producer(), List.of());
        }
        List<String> damaged = damaged(carried);
        if (!damaged.isEmpty()) {
            return different(pdf, damaged);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        carried.forEach((name, one) -> files.put(name, one.content().orElseThrow()));
        Found.Read read = Found.read(files);
        if (read.snapshot().isEmpty()) {
            return different(pdf, unusable(read, carried));
        }
        Found found = read.snapshot().get();
        List<String> changed = changed(found, carried);
        return changed.isEmpty() ? again(file, pdf, found) : different(pdf, changed);
    }

    private static List<String> damaged(Map<String, FoundPdf.Carried> carried) {
        return carried.entrySet().stream()
                .filter(one -> one.getValue().content().isEmpty())
                .map(one -> one.getKey() + " cannot be unpacked: it is damaged")
                .toList();
    }

    /** Why nothing can be made of what is carried. */
    private static List<String> unusable(Found.Read read, Map<String, FoundPdf.Carried> carried) {
        List<String> reasons = new ArrayList<>();
        read.missing().forEach(name -> reasons.add(name + " is not there any more"));
        read.errors().stream()
                .collect(Collectors.groupingBy(error -> error.place().file(), TreeMap::new, Collectors.toList()))
                .forEach((name, errors) -> reasons.add(name
                        + (carried.get(name).asAttached() ? " cannot be read: " : " was changed and cannot be read: ")
                        + errors.get(0).message()
                        + (errors.size() == 1 ? "" : "; and " + (errors.size() - 1) + " more")));
        return reasons.isEmpty() ? List.of("what it carries is empty") : reasons;
    }

    /** The files that are not those that were attached. The options vouch for the others as long as they are whole. */
    private static List<String> changed(Found found, Map<String, FoundPdf.Carried> carried) {
        TreeSet<String> changed = new TreeSet<>();
        if (carried.get(Snapshot.OPTIONS).asAttached()) {
            changed.addAll(found.changed());
        } else {
            changed.add(Snapshot.OPTIONS);
            found.changed().stream()
                    .filter(name -> !carried.get(name).asAttached())
                    .forEach(changed::add);
        }
        return changed.stream()
                .map(name -> name + " was changed after it was attached" + digest(name, found))
                .toList();
    }

    private static String digest(String name, Found found) {
        return name.equals(Snapshot.FACTS)
                ? ": its facts do not have the SHA-256 "
                        + found.options().facts().substring(0, 16) + "…"
                : "";
    }

    private Verdict again(byte[] file, FoundPdf pdf, Found found) throws Unreadable {
        Options made = found.options();
        List<String> lacking = made.fonts().stream()
                .filter(font -> !fonts.containsKey(font.sha256()))
                .map(FontFile::name)
                .map(name -> "it cannot be made again without the font that it was made with, " + name
                        + ": give the same file with --font")
                .toList();
        if (!lacking.isEmpty()) {
            return different(pdf, lacking);
        }
        byte[] again;
        try {
            Feasible.sections(found.definition());
            Feasible.side(found.definition(), made.pair(), made.side());
            Feasible.since(found.definition(), made.since());
            again = Assembly.again(found, Feasible.wording(found.definition()))
                    .rendering(
                            Format.PDF,
                            made.fonts().stream()
                                    .map(font -> fonts.get(font.sha256()))
                                    .toList(),
                            true,
                            Excerpt.NONE)
                    .bytes();
        } catch (WrongOrder unknown) {
            return different(pdf, List.of("it cannot be made again: " + unknown.getMessage()));
        }
        if (Arrays.equals(file, again)) {
            return new Verdict(Verdict.Outcome.SAME, Optional.of(made.program()), List.of());
        }
        List<Difference> differences = pdf.differences(FoundPdf.of(again));
        return differences.isEmpty()
                ? new Verdict(Verdict.Outcome.PACKED_OTHERWISE, Optional.of(made.program()), List.of())
                : different(pdf, Differences.told(differences));
    }

    /** A file that another version made may differ for that alone, which is said first. */
    private Verdict different(FoundPdf pdf, List<String> reasons) {
        List<String> told = new ArrayList<>();
        pdf.producer()
                .filter(other -> !other.equals(program))
                .ifPresent(other -> told.add("it was made by " + other + " and this is " + program
                        + ", so that a difference need not come from tampering"));
        told.addAll(reasons);
        return new Verdict(Verdict.Outcome.DIFFERENT, pdf.producer(), told);
    }
}
