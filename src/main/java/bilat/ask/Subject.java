package bilat.ask;

import bilat.fact.CollectionName;
import bilat.fact.Fact;
import bilat.fact.Facts;
import bilat.fact.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record that may be asked for.
 *
 * @param collection the one it stands in; {@code posts} for the post of an official
 * @param id as it is called from anywhere: {@code AZE-IRN/defence-mou-2019}
 */
public record Subject(String collection, String id, Object record) {
    static final String POSTS = "posts";

    /** Every record, those of one collection by their ids. */
    static List<Subject> all(Facts facts) {
        List<Subject> all = new ArrayList<>();
        add("countries", facts.countries(), all);
        add("organisations", facts.organisations(), all);
        add("officials", facts.officials(), all);
        add("issues", facts.issues(), all);
        add("sources", facts.sources(), all);
        facts.facts().forEach(fact -> all.add(of(fact)));
        return all;
    }

    static Subject of(Fact fact) {
        return new Subject(
                fact instanceof Post ? POSTS : CollectionName.of(fact),
                fact.id().toString(),
                fact);
    }

    private static void add(String collection, Map<String, ?> records, List<Subject> all) {
        records.forEach((id, record) -> all.add(new Subject(collection, id, record)));
    }

    /** In what space its id is unique: that of facts is empty. */
    String space() {
        return record instanceof Fact ? "" : collection;
    }

    /** The id without its pair. */
    String name() {
        return record instanceof Fact fact ? fact.id().name() : id;
    }

    /** The id with its collection: {@code sources/report}. */
    public String label() {
        return collection + "/" + id;
    }
}
