package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.brief.Compilation;
import bilat.document.Document;
import bilat.fact.Marking;
import bilat.render.markdown.MarkdownRenderer;
import bilat.render.markdown.Setting;
import java.util.List;

/** Several briefs as one file of Markdown, marked as the narrowest of them. */
final class Together {
    private Together() {}

    static byte[] markdown(List<Assembly> briefs, Excerpt excerpt) {
        Assembly first = briefs.get(0);
        List<Document> documents = briefs.stream().map(Assembly::bare).toList();
        Marking banner = briefs.stream().map(brief -> brief.dossier().banner()).reduce(Marking.CLEAR, Marking::and);
        Document document = Compilation.of(documents, banner, first.wording());
        Setting setting = excerpt.setting(true, NoteLabels.of(briefs));
        return new MarkdownRenderer().render(document, setting).getBytes(UTF_8);
    }
}
