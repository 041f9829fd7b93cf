package bilat.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A file of Word: what is in its parts. */
record WordFile(Path path) {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The text of a part as it stands in the file. */
    String part(String name) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(path, Map.of())) {
            return Files.readString(zip.getPath(name));
        }
    }

    /** Puts another text in the place of one, in a part. */
    void replace(String name, String old, String other) throws IOException {
        String changed = part(name).replace(old, other);
        try (FileSystem zip = FileSystems.newFileSystem(path, Map.of())) {
            Files.write(zip.getPath(name), changed.getBytes(UTF_8));
        }
    }

    /** The paragraphs of the body, those in tables too. */
    List<String> paragraphs() throws Exception {
        return texts("word/document.xml", "");
    }

    /** The paragraphs of the body that have a style. */
    List<String> paragraphs(String style) throws Exception {
        return texts("word/document.xml", style);
    }

    /** The paragraphs of the footnotes. */
    List<String> notes() throws Exception {
        return texts("word/footnotes.xml", "FootnoteText");
    }

    /** How many elements of a name are in the body. */
    int count(String element) throws Exception {
        return parsed("word/document.xml")
                .getElementsByTagNameNS(NAMESPACE, element)
                .getLength();
    }

    private List<String> texts(String part, String style) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : elements(parsed(part).getDocumentElement(), "p")) {
            boolean isOf = elements(paragraph, "pStyle").stream()
                    .anyMatch(named -> named.getAttributeNS(NAMESPACE, "val").equals(style));
            if (style.isEmpty() || isOf) {
                StringBuilder text = new StringBuilder();
                elements(paragraph, "t").forEach(run -> text.append(run.getTextContent()));
                texts.add(text.toString().strip());
            }
        }
        return texts;
    }

    private Document parsed(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(part(part))));
    }

    private static List<Element> elements(Element below, String name) {
        NodeList found = below.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
