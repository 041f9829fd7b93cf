package bilat.document;

import java.util.List;

/** What a line of text is made of. Sealed; readers go through a {@link Visitor} that has no defaults. */
public sealed interface Inline {

    /** Calls the method of the visitor that is meant for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Words as they are; a renderer escapes them, and may break lines at their spaces. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Words that stay on one line where the format has lines: "16 January 2019", "no. 12", "20 per cent". */
    record Tied(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tied(this);
        }
    }

    /** Words that say that something is absent: "not on record". Never to be mistaken for a name. */
    record Absent(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /** A name or a text in another language than the brief's, by its BCP 47 tag ({@code az}, {@code fa-Arab}). */
    record Foreign(String text, String language) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /** Words that stand out: a run-in head, a stance. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** An address, {@code http} or {@code https} only, shown as itself. */
    record Link(String address) implements Inline {
        public Link {
            if (!address.matches("https?://.*")) {
                throw new IllegalArgumentException("not an http address: " + address);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A file that lies with the document, by its path from there, shown as itself; a format that is read away from its
     * folder only names it.
     */
    record File(String path) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.file(this);
        }
    }

    /** The mark that leads to a reference; its number is the {@link Document}'s to give. */
    record Cite(Reference reference) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cite(this);
        }
    }

    /** How two sides compare, with the word that says so; a format that can draw sets a mark over the word. */
    record Compared(Comparison comparison, String word) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }
    }

    /** How the first and the second side stand to each other. */
    enum Comparison {
        ALIGNED,
        OPPOSED,
        /** Both have a position, and they are neither the same nor opposed. */
        DIFFERENT,
        /** Only the first side's position is known. */
        FIRST_ONLY,
        /** Only the second side's position is known. */
        SECOND_ONLY
    }

    /** One method per kind, and no defaults: a new kind breaks every reader at compile time. */
    interface Visitor<R> {
        R text(Text text);

        R tied(Tied tied);

        R absent(Absent absent);

        R foreign(Foreign foreign);

        R strong(Strong strong);

        R link(Link link);

        R file(File file);

        R cite(Cite cite);

        R compared(Compared compared);
    }
}
