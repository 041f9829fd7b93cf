package bilat.brief;

import bilat.fact.Citation;
import bilat.fact.Event;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
            background.sources().forEach(citation -> add(citation.source(), citation.at()));
            background.text().citations().forEach(cited -> add(cited.source(), cited.at()));
        }
    }

    /** A source as a whole is no passage: it may tell more than the background does. */
    private void add(String source, Optional<String> at) {
        at.ifPresent(place -> passages.add(passage(source, place)));
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
        return !all.isEmpty() && all.stream().allMatch(this::isTold);
    }

    private boolean isTold(Citation citation) {
        return citation.at()
                .filter(place -> passages.contains(passage(citation.source(), place)))
                .isPresent();
    }

    private static String passage(String source, String place) {
        return source + "\u0000" + place;
    }
}
