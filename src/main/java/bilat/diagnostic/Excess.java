package bilat.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Diagnostics in order of place, each once, without those that are too many of their kind.
 *
 * @param shown those to show one by one
 * @param counted the rest, in order of file and code
 */
record Excess(List<Diagnostic> shown, List<More> counted) {
    /** Of one code in one file, more than this are counted and not shown. */
    static final int MOST = 200;

    /** What is only counted of one code in one file; the first of it says where it begins. */
    record More(Diagnostic first, int count) {
        String words() {
            return count + " more of these are not shown";
        }
    }

    Excess {
        shown = List.copyOf(shown);
        counted = List.copyOf(counted);
    }

    static Excess of(List<Diagnostic> diagnostics) {
        List<Diagnostic> shown = new ArrayList<>();
        SortedMap<String, Integer> seen = new TreeMap<>();
        SortedMap<String, More> more = new TreeMap<>();
        for (Diagnostic diagnostic : new TreeSet<>(diagnostics)) {
            String kind = diagnostic.place().file() + "\u0000" + diagnostic.code();
            if (seen.merge(kind, 1, Integer::sum) <= MOST) {
                shown.add(diagnostic);
            } else {
                more.merge(kind, new More(diagnostic, 1), (first, one) -> new More(first.first(), first.count() + 1));
            }
        }
        return new Excess(shown, List.copyOf(more.values()));
    }
}
