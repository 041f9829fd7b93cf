package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** An official on file who holds no post and does nothing. */
final class OfficialUnused implements Rule {
    @Override
    public String code() {
        return "official-unused";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Asked asked) {
        // What could not be read may have named the person.
        Set<String> used = Uses.officials(asked.facts());
        return asked.each("officials", asked.facts().officials())
                .filter(one -> asked.facts().omitted().isEmpty())
                .filter(one ->
                        one.it().posts().isEmpty() && !used.contains(one.it().id()))
                .map(one -> Finding.of(
                        this,
                        one.subject(),
                        one.it().name() + " holds no post and appears in no fact",
                        "add a post, or delete the official"))
                .toList();
    }
}
