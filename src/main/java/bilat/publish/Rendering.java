package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.document.Document;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.markdown.Setting;
import bilat.render.pdf.GivenFont;
import bilat.render.pdf.PageSize;
import bilat.render.pdf.PdfRenderer;
import bilat.render.pdf.Rendered;
import java.util.List;
import java.util.Optional;

/**
 * A document as bytes.
 *
 * @param pages of a PDF
 * @param missing the code points that it could not draw, ascending
 */
record Rendering(byte[] bytes, Optional<Integer> pages, List<Integer> missing) {
    static Rendering of(
            Document document, Format format, Definition.Page page, List<GivenFont> fonts, Setting setting) {
        return switch (format) {
            case MARKDOWN ->
                new Rendering(
                        new MarkdownRenderer().render(document, setting).getBytes(UTF_8), Optional.empty(), List.of());
            case PDF -> {
                Rendered rendered = new PdfRenderer(fonts).render(document, size(page));
                yield new Rendering(rendered.bytes(), Optional.of(rendered.pages()), rendered.missing());
            }
        };
    }

    private static PageSize size(Definition.Page page) {
        return switch (page) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
    }
}
