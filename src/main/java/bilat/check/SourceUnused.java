package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** A source on file that nothing rests on. */
final class SourceUnused implements Rule {
    @Override
    public String code() {
        return "source-unused";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Asked asked) {
        // What could not be read may have cited it.
        Set<String> used = Uses.sources(asked.facts());
        return asked.each("sources", asked.facts().sources())
                .filter(one -> asked.facts().omitted().isEmpty()
                        && !used.contains(one.it().id()))
                .map(one -> Finding.of(this, one.subject(), "nothing rests on this source", "cite it, or delete it"))
                .toList();
    }
}
