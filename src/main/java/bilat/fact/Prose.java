package bilat.fact;

import java.util.List;
import java.util.Optional;

/** Plain text in paragraphs, with citations in it and no other markup. */
public record Prose(List<Paragraph> paragraphs) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph without citations. */
    public static Prose of(String words) {
        return new Prose(List.of(new Paragraph(List.of(new Words(words)))));
    }

    /** A run of pieces; never empty. */
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** What a paragraph is made of. */
    public sealed interface Piece {
        <R> R accept(Visitor<R> visitor);
    }

    /** Words to the letter. */
    public record Words(String text) implements Piece {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** {@code [@source]} or {@code [@source, paragraph 3]}. */
    public record Cited(String source, Optional<String> at) implements Piece {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cited(this);
        }
    }

    /** One method per kind. */
    public interface Visitor<R> {
        R words(Words words);

        R cited(Cited cited);
    }

    /** The citations in it, in order. */
    public List<Cited> citations() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .filter(Cited.class::isInstance)
                .map(Cited.class::cast)
                .toList();
    }
}
