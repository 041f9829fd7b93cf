package bilat.brief;

import bilat.document.Block;
import bilat.fact.When;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last line of a section: how old its facts are. */
final class Ages {
    private final Say say;

    Ages(Desk desk) {
        this.say = desk.say();
    }

    /** "Facts of 2016 to 16 January 2019." */
    Optional<Run> factsOf(Collection<When> dates) {
        return span(dates).map(span -> say.sentence(say.say("age.facts-of", span)));
    }

    /** "As known on 21 January 2019.", of states of affairs alone: the newest date. */
    Optional<Run> asKnown(Collection<When> dates) {
        return dates.stream()
                .flatMap(when -> ends(when).stream())
                .max(When.READING_ORDER)
                .map(newest -> say.sentence(say.say("age.as-known", say.at(newest))));
    }

    /** The oldest and the newest date, or the one there is. */
    Optional<Run> span(Collection<When> dates) {
        List<When> inOrder = dates.stream()
                .flatMap(when -> ends(when).stream())
                .sorted(When.READING_ORDER)
                .toList();
        if (inOrder.isEmpty()) {
            return Optional.empty();
        }
        Run oldest = say.when(inOrder.get(0));
        Run newest = say.when(inOrder.get(inOrder.size() - 1));
        boolean within = isWithin(inOrder.get(inOrder.size() - 1), inOrder.get(0));
        return Optional.of(within ? oldest : say.say("age.to", oldest, newest));
    }

    /** "January 2019" says enough of 16 January 2019. */
    private static boolean isWithin(When newest, When oldest) {
        return !newest.anchor().last().isAfter(oldest.anchor().last());
    }

    private static List<When> ends(When when) {
        return Stream.concat(when.start().stream(), when.end().stream())
                .map(When::on)
                .distinct()
                .toList();
    }

    /** A last line of several sentences. */
    static Block line(Run... sentences) {
        return new Block.Vintage(Run.join(List.of(sentences), " ").content());
    }
}
