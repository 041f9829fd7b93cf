package bilat.render.pdf;

import java.util.Optional;

/** A place in the logical structure, known by its identity; all that is painted under one tag is one element. */
final class Tag {
    /** What is painted under it is an artifact, and so is all below it. */
    static final Tag ARTIFACT = new Tag(Element.ARTIFACT, Optional.empty());

    private final Element element;
    private final Optional<Tag> parent;
    private final Optional<String> language;
    private final Optional<String> actualText;
    private final Optional<String> alternative;

    private Tag(
            Element element,
            Optional<Tag> parent,
            Optional<String> language,
            Optional<String> actualText,
            Optional<String> alternative) {
        this.element = element;
        this.parent = parent;
        this.language = language;
        this.actualText = actualText;
        this.alternative = alternative;
    }

    private Tag(Element element, Optional<Tag> parent) {
        this(element, parent, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Tag document() {
        return new Tag(Element.DOCUMENT, Optional.empty());
    }

    Tag child(Element below) {
        return isArtifact() ? this : new Tag(below, Optional.of(this));
    }

    /**
     * A stretch of text in another language, by its BCP 47 tag; what runs from right to left is told as a whole too.
     */
    Tag foreign(String bcp47, String text) {
        Optional<String> told = Optional.of(text).filter(it -> Direction.ofText(it) == Direction.RIGHT_TO_LEFT);
        return isArtifact()
                ? this
                : new Tag(Element.SPAN, Optional.of(this), Optional.of(bcp47), told, Optional.empty());
    }

    /** A picture, and what it says to those who do not see it. */
    Tag figure(String words) {
        return isArtifact()
                ? this
                : new Tag(Element.FIGURE, Optional.of(this), Optional.empty(), Optional.empty(), Optional.of(words));
    }

    Element element() {
        return element;
    }

    Optional<Tag> parent() {
        return parent;
    }

    Optional<String> language() {
        return language;
    }

    /** What its content says, where programs might read what is painted in the wrong order. */
    Optional<String> actualText() {
        return actualText;
    }

    /** What is read out in place of what is painted under it. */
    Optional<String> alternative() {
        return alternative;
    }

    boolean isArtifact() {
        return element == Element.ARTIFACT;
    }
}
