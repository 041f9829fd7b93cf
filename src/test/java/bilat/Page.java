package bilat;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation that is tried out. Its blocks of {@code sh} are commands, those of {@code crontab} lines
 * for cron; any other block is a file, whose name is the last word in code before it.
 */
public final class Page {
    private static final Pattern PIECE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$|^## ([^\\n]+)$|`([^`\\n]+)`");

    /** A block between fences. */
    public record Block(String section, String language, String name, String text) {}

    private final List<Block> blocks = new ArrayList<>();

    private Page(String text) {
        String section = "";
        String name = "";
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group(1) != null) {
                blocks.add(new Block(section, piece.group(1), name, piece.group(2)));
            } else if (piece.group(3) != null) {
                section = piece.group(3);
            } else {
                name = piece.group(4);
            }
        }
    }

    /** Reads one by its name: {@code reports}. */
    public static Page of(String name) throws IOException {
        return new Page(Files.readString(Path.of("src/site/markdown", name + ".md")));
    }

    /** The blocks under a heading, in their order. */
    public List<Block> under(String section) {
        List<Block> under =
                blocks.stream().filter(block -> block.section().equals(section)).toList();
        assertTrue(!under.isEmpty(), "the page has no blocks under " + section);
        return under;
    }

    /** The text of the one block under a heading in a language. */
    public String only(String section, String language) {
        List<Block> all = under(section).stream()
                .filter(block -> block.language().equals(language))
                .toList();
        assertTrue(all.size() == 1, language + " stands " + all.size() + " times under " + section);
        return all.get(0).text();
    }

    /**
     * Writes the files of a section and runs its commands in a folder, in the order of the page, each of which must
     * succeed. What they printed.
     *
     * @param instead what stands on the page, and what is put in its place
     */
    public String follow(String section, Path folder, Map<String, String> instead) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (Block block : under(section)) {
            String text = block.text();
            for (Map.Entry<String, String> other : instead.entrySet()) {
                text = text.replace(other.getKey(), other.getValue());
            }
            if (block.language().equals("sh")) {
                printed.append(Target.run(folder, onPath(folder), List.of("sh", "-e", "-u", "-c", text))
                        .exits(0)
                        .text());
            } else if (!block.language().equals("crontab")) {
                Files.writeString(folder.resolve(block.name()), text);
            }
        }
        return printed.toString();
    }

    /** Skips a test where what it runs is not installed. */
    public static void needs(String... programs) {
        for (String program : programs) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), program + " is not installed, and is not run");
        }
    }

    /** A bare environment whose path leads to the program too. */
    private static Map<String, String> onPath(Path folder) throws IOException {
        Map<String, String> environment = new TreeMap<>(Target.bare());
        environment.put("PATH", Target.in(folder).getParent() + ":" + environment.get("PATH"));
        environment.put("HOME", folder.toString());
        return environment;
    }
}
