package bilat.brief;

import bilat.document.Part;
import bilat.fact.Fact;
import bilat.fact.Point;
import java.util.Optional;

/** One section of a brief; it draws itself only where it has something to show or where absence must be said. */
interface Section {
    /** The name under which definitions ask for it, and its heading in the wording is found. */
    String name();

    /** Whether it can be drawn only in a brief that is made for one of the two. */
    default boolean isForOneSide() {
        return false;
    }

    /** Whether it can be drawn only in a brief that is compared with an earlier day. */
    default boolean needsChanges() {
        return false;
    }

    /** Whether it tells what is different from an earlier day, where there is one. */
    default boolean tellsChanges() {
        return needsChanges();
    }

    /**
     * Whether it can show a fact, or say something because of it. What no section of a brief reads is not in its
     * dossier, nor in what it carries. What a principal may say is for a brief that is made for that side.
     */
    default boolean reads(Fact fact) {
        return isForOneSide() || !(fact instanceof Point);
    }

    /** The section, or nothing. */
    Optional<Part> draw(Desk desk, bilat.definition.Section options);
}
