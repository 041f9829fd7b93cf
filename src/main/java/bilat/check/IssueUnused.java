package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** An issue on file to which no fact belongs. */
final class IssueUnused implements Rule {
    @Override
    public String code() {
        return "issue-unused";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Asked asked) {
        // What could not be read may have belonged to it.
        Set<String> used = Uses.issues(asked.facts());
        return asked.each("issues", asked.facts().issues())
                .filter(one -> asked.facts().omitted().isEmpty()
                        && !used.contains(one.it().id()))
                .map(one -> Finding.of(
                        this, one.subject(), "no fact belongs to this issue", "name it in a fact, or delete it"))
                .toList();
    }
}
