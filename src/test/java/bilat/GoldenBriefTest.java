package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.definition.Format;
import bilat.fact.Actor;
import bilat.fact.Facts;
import bilat.fact.Marking;
import bilat.fact.Pair;
import bilat.load.Loading;
import bilat.publish.Briefs;
import bilat.publish.Made;
import bilat.publish.OrderForm;
import bilat.publish.Project;
import bilat.publish.Since;
import bilat.publish.WrongOrder;
import bilat.render.pdf.CanonicalForm;
import bilat.render.pdf.ReadLine;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole briefs: a folder a case, with what was ordered, its data, and what came of it as Markdown and as the lines of
 * the PDF. A new case is a new folder with an {@code order.properties}.
 */
class GoldenBriefTest {
    private static final Path CASES = Path.of("src/test/resources/briefs");

    /** A brief in both formats, made of one reading of the data. */
    private record Both(String markdown, byte[] pdf) {}

    /** What was made without another locale, by the folder of the case. */
    private static final Map<Path, Both> PLAIN = new HashMap<>();

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_brief_reads_as_agreed(Path folder) throws IOException, WrongOrder {
        Golden.hold(folder.resolve("expected.md"), plain(folder).markdown());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void its_pages_look_as_agreed(Path folder) throws IOException, WrongOrder {
        Golden.hold(
                folder.resolve("expected.pdf.txt"), ReadLine.dump(plain(folder).pdf()));
    }

    /** What no dump shows, a colour, a line or a tag, shows here: why it changed stands in the commit. */
    @Test
    void no_byte_of_a_pdf_changes_unnoticed() throws IOException, WrongOrder {
        StringBuilder digests = new StringBuilder();
        for (Path folder : cases()) {
            String digest = CanonicalForm.digest(plain(folder).pdf());
            digests.append(digest).append("  ").append(folder.getFileName()).append('\n');
        }
        Golden.hold(CASES.resolve("digests.txt"), digests.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neither_locale_nor_zone_reaches_it(Path folder) throws IOException, WrongOrder {
        Both plain = plain(folder);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "fa", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
                Both here = make(folder);
                assertEquals(plain.markdown, here.markdown, tag);
                assertTrue(Arrays.equals(plain.pdf, here.pdf), "PDF under " + tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void no_expected_file_is_left_without_an_order() throws IOException {
        for (Path folder : cases()) {
            assertTrue(Files.exists(folder.resolve("order.properties")), folder + " has no order.properties");
        }
    }

    private static Both plain(Path folder) throws IOException, WrongOrder {
        if (!PLAIN.containsKey(folder)) {
            PLAIN.put(folder, make(folder));
        }
        return PLAIN.get(folder);
    }

    private static Both make(Path folder) throws IOException, WrongOrder {
        Properties order = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("order.properties"))) {
            order.load(file);
        }
        Project project = Project.read(
                folder.resolve(order.getProperty("data", "data")).normalize(),
                Optional.ofNullable(order.getProperty("briefs")).map(folder::resolve),
                Optional.empty());
        assertEquals(List.of(), project.diagnostics());
        return new Both(
                new String(make(folder, order, project, Format.MARKDOWN), StandardCharsets.UTF_8),
                make(folder, order, project, Format.PDF));
    }

    private static byte[] make(Path folder, Properties order, Project project, Format format)
            throws IOException, WrongOrder {
        String pair = order.getProperty("pair");
        Made made = new Briefs(project, "bilat 0")
                .make(OrderForm.of(
                                Pair.of(pair.substring(0, 3), pair.substring(4)),
                                order.getProperty("as", "full"),
                                format,
                                LocalDate.parse(order.getProperty("as-of")))
                        .side(Optional.ofNullable(order.getProperty("side")).map(Actor::new))
                        .ceiling(Optional.ofNullable(order.getProperty("marking"))
                                .map(Marking::valueOf))
                        .since(since(order, folder, project))
                        .edition(Optional.ofNullable(order.getProperty("edition")))
                        .order());
        return made.document().orElseThrow();
    }

    /**
     * {@code since}: an earlier day; {@code since-data}: other facts of that day; {@code since-edition}: their name.
     */
    private static Optional<Since> since(Properties order, Path folder, Project project) throws IOException {
        if (order.getProperty("since") == null) {
            return Optional.empty();
        }
        String data = order.getProperty("since-data");
        Facts facts = data == null
                ? project.facts()
                : Loading.load(folder.resolve(data).normalize()).facts();
        return Optional.of(new Since(
                facts,
                Optional.of(order.getProperty("since")).map(LocalDate::parse),
                Optional.ofNullable(order.getProperty("since-edition"))));
    }
}
