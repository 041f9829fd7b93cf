package bilat.brief;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Part;
import bilat.fact.Marking;
import bilat.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Several briefs of one kind and day as one document, a part for each, whose notes are numbered once. */
public final class Compilation {
    private final List<Document> briefs;
    private final Wording wording;

    private Compilation(List<Document> briefs, Wording wording) {
        this.briefs = briefs;
        this.wording = wording;
    }

    /**
     * Of briefs that have no marks of their own but in their heads.
     *
     * @param banner the narrowest marking of any
     */
    public static Document of(List<Document> briefs, Marking banner, Wording wording) {
        return new Compilation(briefs, wording).document(banner);
    }

    private Document document(Marking banner) {
        Head first = briefs.get(0).head();
        List<Run> titles =
                briefs.stream().map(brief -> Run.typed(brief.head().title())).toList();
        List<String> digests =
                briefs.stream().map(brief -> brief.head().digest()).toList();
        Head head = new Head(
                PlainText.of(new Say(wording).semicolons(titles)),
                Run.words(first.kind() + wording.get("stop")).content(),
                first.kind(),
                String.join(wording.get("list.semicolon"), digests),
                banner.label(),
                first.language(),
                first.asOf(),
                first.producer(),
                first.purpose());
        List<Run> colophons =
                briefs.stream().map(brief -> new Run(brief.colophon())).toList();
        return new Document(
                head,
                briefs.stream().map(Compilation::part).toList(),
                Run.join(colophons, wording.get("list.semicolon")).content(),
                briefs.get(0).labels());
    }

    /** A brief as a part: its marking and its line, then its sections. */
    private static Part part(Document brief) {
        Head head = brief.head();
        Run line = Run.typed(head.marking()).strong().then(" · ").then(new Run(head.line()));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(line.content())));
        List<Part> parts = new ArrayList<>(brief.parts());
        // Only the part right under the title of a document has no heading.
        if (!parts.isEmpty() && parts.get(0).heading().isEmpty()) {
            blocks.addAll(parts.remove(0).blocks());
        }
        return new Part(head.title(), head.title(), blocks, parts);
    }
}
