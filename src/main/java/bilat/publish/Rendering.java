package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.definition.Definition;
import bilat.document.Document;
import bilat.fact.Dossier;
import bilat.fact.Facts;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.pdf.PageSize;
import bilat.render.pdf.PdfRenderer;
import bilat.render.pdf.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as bytes.
 *
 * @param undrawn the characters that it could not draw, and the ids of the records they stand in
 */
record Rendering(byte[] bytes, List<String> undrawn) {
    static Rendering of(Document document, Format format, Definition.Page page, Dossier dossier) {
        return switch (format) {
            case MARKDOWN ->
                new Rendering(new MarkdownRenderer().render(document).getBytes(UTF_8), List.of());
            case PDF -> {
                Rendered rendered = new PdfRenderer().render(document, size(page));
                yield new Rendering(rendered.bytes(), undrawn(rendered.missing(), dossier.facts()));
            }
        };
    }

    private static PageSize size(Definition.Page page) {
        return switch (page) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
    }

    private static List<String> undrawn(List<Integer> missing, Facts facts) {
        Map<String, Object> records = new TreeMap<>();
        facts.facts().forEach(fact -> records.put(fact.id().toString(), fact));
        for (Map<String, ?> table :
                List.of(facts.countries(), facts.organisations(), facts.officials(), facts.issues(), facts.sources())) {
            records.putAll(table);
        }
        List<String> undrawn = new ArrayList<>();
        for (int codePoint : missing) {
            String character = Character.toString(codePoint);
            List<String> ids = records.entrySet().stream()
                    .filter(entry -> entry.getValue().toString().contains(character))
                    .map(Map.Entry::getKey)
                    .toList();
            undrawn.add(String.format(Locale.ROOT, "U+%04X", codePoint)
                    + (ids.isEmpty() ? "" : " in " + String.join(", ", ids)));
        }
        return undrawn;
    }
}
