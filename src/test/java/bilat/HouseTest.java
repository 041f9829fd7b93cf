package bilat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that a text scan can hold. */
class HouseTest {
    private static final int MOST_LINES = 260;
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^[ \\t]*public\\s+(?:(?:static|final|abstract|sealed|non-sealed|strictfp)\\s+)*"
                    + "(?:class|interface|record|enum|@interface)\\s+(\\w+)");
    private static final Pattern LAST_ANNOTATION =
            Pattern.compile("@[\\w.]+(?:\\((?:[^()\"]|\"(?:\\\\.|[^\"\\\\])*\"|\\([^()]*\\))*\\))?\\s*\\z");
    private static final List<Java> MAIN = Java.under(Path.of("src/main/java"));

    @Test
    void no_file_is_over_260_lines() {
        assertNone(MAIN.stream()
                .filter(file -> file.lines() > MOST_LINES)
                .map(file -> file.path() + " has " + file.lines() + " lines"));
    }

    @Test
    void every_public_type_says_what_it_stands_for() {
        assertNone(MAIN.stream().flatMap(HouseTest::undocumented));
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<String> described = MAIN.stream()
                .filter(file ->
                        file.path().endsWith("package-info.java") && file.text().startsWith("/**"))
                .map(Java::packageName)
                .collect(Collectors.toSet());
        assertNone(MAIN.stream()
                .map(Java::packageName)
                .distinct()
                .filter(name -> !described.contains(name))
                .map(name -> "bilat." + name + " has no package-info with a comment"));
    }

    @Test
    void a_public_type_without_a_comment_is_found() {
        assertEquals(List.of("A: B"), undocumented("/** A. */ @Deprecated\npublic class A {\npublic record B() {}}"));
        assertEquals(
                List.of("A: A"), undocumented("/* A. */\n@Named(value = \"(\", x = @Y(1))\npublic final class A {}"));
        assertEquals(List.of("A: A"), undocumented("/** See a/*.yaml. */\npackage a;\n\npublic sealed interface A {}"));
    }

    private static List<String> undocumented(String text) {
        return undocumented(Java.of(Path.of("A"), "fact", text)).toList();
    }

    private static Stream<String> undocumented(Java file) {
        return PUBLIC_TYPE
                .matcher(file.text())
                .results()
                .filter(type -> !endsInComment(file.text().substring(0, type.start())))
                .map(type -> file.path() + ": " + type.group(1));
    }

    private static boolean endsInComment(String before) {
        String rest = before;
        for (Matcher annotation = LAST_ANNOTATION.matcher(rest); annotation.find(); ) {
            rest = rest.substring(0, annotation.start());
            annotation.reset(rest);
        }
        String text = rest.stripTrailing();
        if (!text.endsWith("*/")) {
            return false;
        }
        int lastOneEnds = text.lastIndexOf("*/", text.length() - 3);
        return text.startsWith("/**", text.indexOf("/*", lastOneEnds + 1));
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals("", faults.collect(Collectors.joining("\n")));
    }
}
