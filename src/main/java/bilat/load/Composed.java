package bilat.load;

import bilat.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The node tree of a file. Where the syntax fails, the record in which it fails is left out and the rest is composed
 * again, so that the problems after it are found in the same run.
 *
 * @param root empty for an empty file, and where nothing could be composed
 * @param cuts the records left out
 */
record Composed(Optional<Node> root, List<Cut> cuts, List<Diagnostic> problems, boolean failed) {

    private static final Pattern CUT_OFF = Pattern.compile("\\\\[xuU]\\p{XDigit}{0,7}\\z");

    /** Every plain scalar is text: no implicit types. */
    private static final class Untyped extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None on purpose: NO is Norway, 1.10 stays 1.10, a date stays as typed.
        }
    }

    static Composed of(String text, String name) {
        return of(text, name, Limits.FILE_BYTES);
    }

    /** Of a file that the program wrote itself, which is as long as it is. */
    static Composed ofOwn(String text, String name) {
        return of(text, name, Integer.MAX_VALUE);
    }

    private static Composed of(String text, String name, int most) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        String rest = text;
        int attempts = Limits.attempts(text);
        for (int attempt = 0; attempt < attempts; attempt++) {
            Diagnostic problem;
            try {
                return new Composed(compose(rest, most), List.copyOf(cuts), List.copyOf(problems), false);
            } catch (MarkedYAMLException broken) {
                problem = Syntax.problem(broken, new Lines(rest, name));
            } catch (YAMLException unplaced) {
                problem = unplaced(rest, name);
            }
            problems.add(problem);
            Optional<Cut> cut = Cut.around(rest, problem.place().line());
            if (cut.isEmpty()) {
                break;
            }
            cuts.add(cut.get());
            rest = cut.get().applied(rest);
        }
        return new Composed(Optional.empty(), List.copyOf(cuts), List.copyOf(problems), true);
    }

    private static Optional<Node> compose(String text, int most) {
        LoaderOptions options = options(most);
        return Optional.ofNullable(
                new Composer(new Untagged(reader(text), options), new Untyped(), options).getSingleNode());
    }

    /** An escape that the end of the text cuts off breaks SnakeYAML; at the end of a line it is told as any other. */
    private static StreamReader reader(String text) {
        return new StreamReader(CUT_OFF.matcher(text).find() ? text + "\n" : text);
    }

    private static LoaderOptions options(int most) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(most);
        options.setNestingDepthLimit(Limits.DEPTH);
        // Aliases are refused with a diagnostic of ours; composing them costs nothing, since nothing is expanded.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    /** What is wrong where SnakeYAML tells no place: too deep nesting, or more text after a value of several lines. */
    private static Diagnostic unplaced(String text, String name) {
        Lines lines = new Lines(text, name);
        StreamReader reader = reader(text);
        Parser parser = new ParserImpl(reader, options(Limits.FILE_BYTES));
        try {
            Event event = parser.getEvent();
            int depth = 0;
            while (depth <= Limits.DEPTH && !(event instanceof StreamEndEvent)) {
                event = parser.getEvent();
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            }
            Mark mark = event.getStartMark();
            return Problems.at(
                    lines.place(mark.getLine(), mark.getColumn(), 1),
                    "limit-depth",
                    "nested deeper than " + Limits.DEPTH + " levels",
                    "the format needs six; look for brackets that are never closed");
        } catch (YAMLException afterValue) {
            return Syntax.afterValue(reader.getMark(), lines);
        }
    }
}
