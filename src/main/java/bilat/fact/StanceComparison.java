package bilat.fact;

import java.util.Optional;

/** How the stances of two holders on one issue compare. */
public enum StanceComparison implements Word {
    /** Both support, both oppose, or both are neutral. */
    ALIGNED,
    /** One supports and the other opposes. */
    OPPOSED,
    /** Anything else; two conditional stances may have different conditions. */
    DIFFERENT,
    /** Only the first has a stance on record. */
    FIRST_ONLY,
    /** Only the second has a stance on record. */
    SECOND_ONLY;

    /** Of two stances; empty where neither is on record. */
    static Optional<StanceComparison> of(Optional<Position.Stance> first, Optional<Position.Stance> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.map(stance -> FIRST_ONLY).or(() -> second.map(stance -> SECOND_ONLY));
        }
        return Optional.of(of(first.get(), second.get()));
    }

    private static StanceComparison of(Position.Stance first, Position.Stance second) {
        if (first == second) {
            return switch (first) {
                case SUPPORTS, OPPOSES, NEUTRAL -> ALIGNED;
                case CONDITIONAL, UNCLEAR -> DIFFERENT;
            };
        }
        return isClear(first) && isClear(second) ? OPPOSED : DIFFERENT;
    }

    private static boolean isClear(Position.Stance stance) {
        return stance == Position.Stance.SUPPORTS || stance == Position.Stance.OPPOSES;
    }
}
