package bilat.brief;

import bilat.fact.Citation;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which events and figures of an issue its background has told already: those that rest on nothing but passages which
 * the background cites too. They are not said twice.
 */
final class BackgroundFacts {
    private final Set<String> passages = new HashSet<>();

    BackgroundFacts(Issue issue) {
        for (Issue.Background background : issue.background()) {
            background.sources().forEach(citation -> passages.add(passage(citation)));
            background
                    .text()
                    .citations()
                    .forEach(cited ->
                            passages.add(cited.source() + "\u0000" + cited.at().orElse("")));
        }
    }

    /** The others, in their order. */
    List<Fact> notTold(List<Fact> facts) {
        return facts.stream().filter(fact -> !told(fact)).toList();
    }

    private boolean told(Fact fact) {
        Stream<Citation> citations;
        if (fact instanceof Event event) {
            citations = event.particulars().variants().isEmpty() ? event.sources().stream() : Stream.of();
        } else if (fact instanceof Figure figure) {
            citations = figure.values().stream().flatMap(value -> value.sources().stream());
        } else {
            return false;
        }
        List<Citation> all = citations.toList();
        return !all.isEmpty() && all.stream().allMatch(citation -> passages.contains(passage(citation)));
    }

    private static String passage(Citation citation) {
        return citation.source() + "\u0000" + citation.at().orElse("");
    }
}
