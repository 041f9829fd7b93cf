package bilat.render.pdf;

import static bilat.render.pdf.FontTables.at;
import static bilat.render.pdf.FontTables.number;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Where a mark stands on its letter: both have an anchor, and the two meet (OpenType 1.9, GPOS types 4, 5 and 6). */
final class Anchors {
    private static final int TO_BASE = 4;
    private static final int TO_LIGATURE = 5;
    private static final int TO_MARK = 6;

    private Anchors() {}

    /** A way in units of the font. */
    record Shift(int right, int up) {
        Shift plus(Shift other) {
            return new Shift(right + other.right, up + other.up);
        }
    }

    /**
     * From where a letter stands to where its mark stands, if a lookup knows the two.
     *
     * @param part which letter of a ligature the mark belongs to, from 0
     */
    static Optional<Shift> between(List<LayoutTable.Lookup> lookups, int letter, int mark, int part) {
        for (LayoutTable.Lookup lookup : lookups) {
            for (ByteBuffer subtable : isKnown(lookup.type()) ? lookup.subtables() : List.<ByteBuffer>of()) {
                int row = LayoutTable.covered(at(subtable, number(subtable, 2)), mark);
                int column = LayoutTable.covered(at(subtable, number(subtable, 4)), letter);
                if (row >= 0 && column >= 0) {
                    Optional<Shift> found = meeting(lookup.type(), subtable, row, column, part);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    // Those of other types are laid out in other ways.
    private static boolean isKnown(int type) {
        return type == TO_BASE || type == TO_LIGATURE || type == TO_MARK;
    }

    private static Optional<Shift> meeting(int type, ByteBuffer subtable, int mark, int letter, int part) {
        int classes = number(subtable, 6);
        ByteBuffer marks = at(subtable, number(subtable, 8));
        ByteBuffer letters = at(subtable, number(subtable, 10));
        int kind = number(marks, 2 + 4 * mark);
        ByteBuffer anchors = letters;
        int record = letter;
        if (type == TO_LIGATURE) {
            anchors = at(letters, number(letters, 2 + 2 * letter));
            record = Math.min(part, number(anchors, 0) - 1);
        }
        int offset = number(anchors, 2 + 2 * (record * classes + kind));
        if (offset == 0) {
            return Optional.empty();
        }
        ByteBuffer from = at(anchors, offset);
        ByteBuffer to = at(marks, number(marks, 4 + 4 * mark));
        return Optional.of(new Shift(from.getShort(2) - to.getShort(2), from.getShort(4) - to.getShort(4)));
    }
}
