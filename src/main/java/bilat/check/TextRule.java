package bilat.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule that asks each text on its own, so that all rules of texts need them once. */
interface TextRule extends Rule {
    /** The question, for every text among the facts. */
    Function<Passage, Stream<Finding>> of(Asked asked);

    @Override
    default List<Finding> check(Asked asked) {
        return Passages.of(asked).flatMap(of(asked)).toList();
    }
}
