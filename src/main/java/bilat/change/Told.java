package bilat.change;

import bilat.fact.When;
import java.util.Optional;

/** Why something is different, and since when in the world. */
record Told(Why why, Optional<When> since) {
    static Told of(Why why) {
        return new Told(why, Optional.empty());
    }

    static Told of(Why why, When since) {
        return new Told(why, Optional.of(since));
    }
}
