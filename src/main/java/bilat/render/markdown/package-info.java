/**
 * A brief as Markdown: CommonMark with GitHub's tables and footnotes.
 *
 * <p>{@link bilat.render.markdown.MarkdownRenderer} walks the document; {@code BlockLines} makes lines of each block,
 * and {@code Line} makes one line of a run of text: {@code Pieces} (words and markup apart), {@code Joined} (neighbours
 * put together), {@code Edges} (what markup would swallow or trip over), {@code Escaper} (everything else).
 */
package bilat.render.markdown;
