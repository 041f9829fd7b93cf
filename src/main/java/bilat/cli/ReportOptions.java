package bilat.cli;

import bilat.definition.Format;
import bilat.publish.Excerpt;
import bilat.render.markdown.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make a brief, or some of its sections, a part of somebody's report. */
final class ReportOptions {
    @Option(
            names = "--section",
            paramLabel = "ID",
            split = ",",
            description = "only these sections, in the order of the definition; parted by commas, or given again")
    private List<String> sections = new ArrayList<>();

    @Option(
            names = "--heading-level",
            paramLabel = "N",
            description = "the level of the highest heading, 1 to 6, in Markdown that goes into another file")
    private Optional<String> level;

    @Option(
            names = "--front-matter",
            description = "begin Markdown with title, date and language as YAML, for pandoc and Quarto")
    private boolean frontMatter;

    /**
     * What they ask for.
     *
     * @throws IllegalArgumentException with what is wrong, in words for the user
     */
    Excerpt excerpt(Format format) {
        if (format == Format.PDF && (level.isPresent() || frontMatter)) {
            throw new IllegalArgumentException(
                    (level.isPresent() ? "--heading-level" : "--front-matter") + " is for Markdown, and this is a PDF");
        }
        if (sections.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("--section has a comma with no name beside it");
        }
        List<String> names = sections.stream().map(String::strip).toList();
        return new Excerpt(names, level.map(ReportOptions::level), frontMatter);
    }

    private static int level(String typed) {
        if (typed.length() == 1 && Setting.isLevel(Character.digit(typed.charAt(0), 10))) {
            return Integer.parseInt(typed);
        }
        throw new IllegalArgumentException("\"" + typed + "\" is no level of a heading; write 1 to 6");
    }
}
