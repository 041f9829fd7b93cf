package bilat.load;

import bilat.fact.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Plain text in paragraphs: a blank line parts them, {@code [@source]} cites, and nothing else is markup. */
final class ProseReader {
    private static final Pattern CITATION =
            Pattern.compile("\\[@([a-z0-9][a-z0-9-]*)(?:,\\p{javaWhitespace}*+([^\\]\\[]+))?]");

    private ProseReader() {}

    static Optional<Prose> read(String text, Node node, Reading in) {
        List<Prose.Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\\n[ \\t]*\\n\\s*")) {
            paragraphs.add(paragraph(Types.oneLine(paragraph.strip()), node, in));
        }
        return Optional.of(new Prose(paragraphs));
    }

    private static Prose.Paragraph paragraph(String text, Node node, Reading in) {
        List<Prose.Piece> pieces = new ArrayList<>();
        int from = 0;
        if (text.contains("[@")) {
            Matcher citation = CITATION.matcher(text);
            while (citation.find()) {
                words(text.substring(from, citation.start()), node, in).ifPresent(pieces::add);
                in.link(Link.Kind.SOURCE, citation.group(1), node);
                pieces.add(new Prose.Cited(
                        citation.group(1),
                        Optional.ofNullable(citation.group(2)).map(String::strip)));
                from = citation.end();
            }
        }
        words(text.substring(from), node, in).ifPresent(pieces::add);
        return new Prose.Paragraph(pieces);
    }

    private static Optional<Prose.Words> words(String text, Node node, Reading in) {
        int faulty = text.indexOf("[@");
        if (faulty >= 0) {
            int end = text.indexOf(']', faulty);
            in.problem(
                    node,
                    "citation-invalid",
                    Quoted.of(end < 0 ? text.substring(faulty) : text.substring(faulty, end + 1))
                            + " is not a citation",
                    "write [@source-id] or [@source-id, paragraph 3]");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Prose.Words(text));
    }

    /** As it was typed. */
    static String typed(Prose prose) {
        return prose.paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream()
                        .map(piece -> piece.accept(new Typed()))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static final class Typed implements Prose.Visitor<String> {
        @Override
        public String words(Prose.Words words) {
            return words.text();
        }

        @Override
        public String cited(Prose.Cited cited) {
            return "[@" + cited.source() + cited.at().map(at -> ", " + at).orElse("") + "]";
        }
    }
}
