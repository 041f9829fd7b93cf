package bilat.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Facts that were kept at a ceiling, to select from at a lower one: without the variants whose value may be the id of a
 * fact that was not kept, since nobody can tell any more how that was marked.
 */
public final class Lowered {
    /** An id, with or without its pair; one without a letter cannot be told from a year. */
    private static final Pattern ID = Pattern.compile("([A-Z]{3}-[A-Z]{3}/)?[0-9-]*[a-z][a-z0-9-]*");

    private final Set<String> kept = new HashSet<>();

    private Lowered(Facts facts) {
        facts.facts().forEach(fact -> kept.addAll(Clearance.names(fact)));
        Stream.of(facts.countries(), facts.organisations(), facts.officials(), facts.issues(), facts.sources())
                .forEach(table -> kept.addAll(table.keySet()));
    }

    /** The same facts, with as many of their variants as may be told below. */
    public static Facts of(Facts facts) {
        Lowered lowered = new Lowered(facts);
        SortedMap<String, Official> officials = new TreeMap<>(facts.officials());
        officials.replaceAll((id, official) ->
                official.with(official.posts().stream().map(lowered::post).toList()));
        List<Fact> all = new ArrayList<>(facts.facts());
        all.replaceAll(lowered::fact);
        return new Facts(
                facts.countries(),
                facts.organisations(),
                officials,
                facts.issues(),
                facts.sources(),
                all,
                facts.omitted());
    }

    private Post post(Post post) {
        return post.with(particulars(post.particulars()));
    }

    private Fact fact(Fact fact) {
        return fact.with(particulars(fact.particulars()));
    }

    private Particulars particulars(Particulars it) {
        return it.with(
                it.sources(),
                it.variants().stream()
                        .filter(variant -> kept.contains(variant.value())
                                || !ID.matcher(variant.value()).matches())
                        .toList());
    }
}
