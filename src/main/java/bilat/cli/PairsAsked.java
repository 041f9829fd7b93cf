package bilat.cli;

import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The parameters that name pairs, where no name asks for every pair on file. */
final class PairsAsked {
    @Parameters(
            paramLabel = "PAIR",
            arity = "0..*",
            description = "two countries by name or code; else every pair on file")
    private List<String> words = new ArrayList<>();

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As they were typed. */
    List<String> words() {
        return words;
    }

    /** Each pair once, whichever side stood first, in the order of their codes. */
    static List<Pair> eachOnce(Stream<Pair> pairs) {
        return pairs.map(Pair::canonical)
                .distinct()
                .sorted(Comparator.comparing(Pair::toString))
                .toList();
    }
}
