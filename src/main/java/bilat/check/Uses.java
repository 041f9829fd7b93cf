package bilat.check;

import bilat.fact.Citation;
import bilat.fact.Facts;
import bilat.fact.Mentions;
import bilat.fact.Post;
import java.util.List;
import java.util.SortedSet;

/** What of the sources, issues and officials on file is used. */
final class Uses {
    private Uses() {}

    /** The sources behind anything. */
    static SortedSet<String> sources(Facts facts) {
        Mentions mentions = all(facts);
        facts.officials().values().forEach(it -> mentions.cite(it.sources()));
        facts.countries().values().forEach(it -> mentions.cite(it.sources()));
        facts.organisations().values().forEach(it -> mentions.cite(it.sources()));
        facts.issues().values().forEach(it -> {
            mentions.cite(it.sources());
            it.background().forEach(told -> {
                mentions.cite(told.sources());
                mentions.prose(told.text());
            });
        });
        facts.sources().values().forEach(it -> it.via().ifPresent(id -> mentions.cite(List.of(Citation.of(id)))));
        return mentions.sources();
    }

    /** The issues to which facts belong. */
    static SortedSet<String> issues(Facts facts) {
        return all(facts).issues();
    }

    /** The officials who act in facts. */
    static SortedSet<String> officials(Facts facts) {
        Mentions mentions = new Mentions();
        facts.facts().stream().filter(fact -> !(fact instanceof Post)).forEach(mentions::add);
        return mentions.officials();
    }

    private static Mentions all(Facts facts) {
        Mentions mentions = new Mentions();
        facts.facts().forEach(mentions::add);
        return mentions;
    }
}
