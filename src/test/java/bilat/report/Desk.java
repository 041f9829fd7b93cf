package bilat.report;

import bilat.render.markdown.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A project in a folder: the shipped facts, and a pair whose texts are full of what others take for markup. */
final class Desk {
    /** The pair of the page, and the one that is put in its place. */
    static final String SHIPPED = "AZE-IRN";

    static final String HOSTILE = "XAA-XAB";

    /** What has to come through. */
    static final String TITLE =
            "Convention <on> *ferries* & \"boats\" at $5 | 50% ~x~ @ministry ^a^ {#id} \\input _b_ #1";

    private static final String FACTS = """
            pair: XAA-XAB

            countries:
              XAA: {name: Exampland}
              XAB: {name: Testonia}

            agreements:
              ferries:
                title: '%s'
                type: treaty
                signed: 2018-05-03
                sources: {source: gazette, at: '<p> 4 & 5'}

            positions:
              on-ferries:
                holder: XAA
                issue: ferries
                stance: supports
                date: 2018-06-01
                text: ferries <b>must</b> run @all *times*
                sources: gazette

            issues:
              ferries: {name: ferries, proposition: ferries run daily}

            sources:
              gazette: {title: Gazette <1>, publisher: Government of Exampland, published: 2018-06-02}
            """;

    private Desk() {}

    /** Fills a folder. */
    static void in(Path folder) throws IOException {
        for (String name : List.of("data", "briefs")) {
            try (Stream<Path> walk = Files.walk(Path.of(name))) {
                for (Path path : walk.toList()) {
                    Path copied = folder.resolve(path.toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copied);
                    } else {
                        Files.copy(path, copied);
                    }
                }
            }
        }
        Files.writeString(folder.resolve("data/pairs/XAA-XAB.yaml"), FACTS.formatted(TITLE));
    }

    /** The texts of a file of Markdown, place by place, without the marks of notes; a note's text is one of them. */
    static List<String> texts(String markdown) {
        return Reading.of(markdown.replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "")).stream()
                .filter(place -> place.contains(": "))
                .map(place -> place.substring(place.indexOf(": ") + 2))
                .map(text -> text.replaceAll("\uE002[^\uE004]*\uE004 ?", "").replaceAll("[\uE000-\uE004]", ""))
                .map(Desk::squeezed)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** How many marks of notes a file of Markdown has. */
    static int cites(String markdown) {
        return (int) Reading.of(markdown.replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "")).stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == '\uE002')
                .count();
    }

    /** Without any space, and with one sign for each kind of quotation mark: programs set both as they like. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }
}
