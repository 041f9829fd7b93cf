package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** YAML's own complaints in words for a person who does not know YAML, at the place where the fault is. */
final class Syntax {
    private static final Pattern KEY_AND_VALUE = Pattern.compile("\\s*+(?:- +)?[^:]*:\\s+(\\S.*)");

    private final Lines lines;
    private final String problem;
    private final String context;
    private final Mark mark;
    private final Optional<Mark> opening;

    private Syntax(String problem, String context, Mark mark, Optional<Mark> opening, Lines lines) {
        this.lines = lines;
        this.problem = problem;
        this.context = context;
        this.mark = mark;
        this.opening = opening;
    }

    static Diagnostic problem(MarkedYAMLException broken, Lines lines) {
        return new Syntax(
                        String.valueOf(broken.getProblem()),
                        String.valueOf(broken.getContext()),
                        broken.getProblemMark(),
                        Optional.ofNullable(broken.getContextMark()),
                        lines)
                .diagnostic();
    }

    /** Something that follows a value where nothing can. */
    static Diagnostic afterValue(Mark mark, Lines lines) {
        return new Syntax("", "", mark, Optional.empty(), lines).afterValue();
    }

    private Diagnostic diagnostic() {
        if (context.contains("quoted scalar")) {
            return insideQuotes();
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon();
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(opening.orElse(mark).getLine());
        }
        if (problem.contains("alias")) {
            return at(
                    "yaml-alias",
                    "a value cannot begin with *",
                    "write it out each time; in quotation marks if * belongs to it");
        }
        if (problem.contains("ag is not allowed") || problem.contains("tag handle") || context.contains("a tag")) {
            return at(
                    "yaml-tag", "a value cannot begin with !", "write it alone; in quotation marks if ! belongs to it");
        }
        if (problem.contains("another document")) {
            return at(
                    "yaml-documents",
                    "a second document in one file",
                    "take out ---, or put what follows into a file of its own");
        }
        if (context.contains("block scalar") && problem.contains("line break")) {
            return at(
                    "yaml-character",
                    "text in the line of the > or | before it",
                    "begin it on the next line, indented, or put the whole value in quotation marks");
        }
        if (isBeginning()) {
            return beginning();
        }
        if (context.contains("flow")) {
            return insideBrackets();
        }
        if (problem.contains("expected <block end>")) {
            return afterValue();
        }
        return at("yaml-syntax", "this cannot be read as YAML", "put text in quotation marks");
    }

    private Diagnostic at(String code, String message, String help) {
        return Problems.at(place(mark), code, message, help);
    }

    private Place place(Mark where) {
        return lines.place(where.getLine(), where.getColumn(), 1);
    }

    private char found() {
        return lines.at(mark.getLine(), mark.getColumn()).orElse(' ');
    }

    /** A quotation mark that is never closed is shown where it opens, which says more than the end of the file. */
    private Diagnostic insideQuotes() {
        if (problem.contains("escape")) {
            return at(
                    "yaml-escape",
                    "a backslash inside double quotation marks that begins no known character",
                    "write \\\\ for a backslash, or use single quotation marks");
        }
        return unclosed(place(opening.orElse(mark)));
    }

    private static Diagnostic unclosed(Place opening) {
        return Problems.at(opening, "yaml-quote", "a quotation mark that is never closed", "close it, or leave it out");
    }

    private Diagnostic colon() {
        String line = lines.line(mark.getLine());
        Matcher whole = KEY_AND_VALUE.matcher(line);
        boolean second = lines.before(mark.getLine(), mark.getColumn()).matches("\\s*+(- +)?[^:]+:\\s.*");
        if (second && whole.matches()) {
            String value = whole.group(1).strip();
            boolean brief = value.length() <= 60 && value.indexOf('"') < 0 && value.indexOf('\\') < 0;
            return at(
                    "yaml-colon",
                    "a colon inside a value",
                    "put the whole value in quotation marks" + (brief ? ": \"" + value + "\"" : ""));
        }
        Optional<Integer> before = lines.written(mark.getLine());
        boolean deeper = before.isPresent() && lines.indent(mark.getLine()) > lines.indent(before.get());
        if (before.isPresent() && !(deeper && lines.line(before.get()).contains(": "))) {
            return noColon(before.get());
        }
        return Problems.at(
                lines.whole(mark.getLine()),
                "yaml-indentation",
                "this line is indented further than the one before it, which has a value already",
                "align it with its fellows");
    }

    private Diagnostic noColon(int number) {
        Optional<Diagnostic> noBlank = noBlank(number);
        return noBlank.orElseGet(() -> Problems.at(
                lines.whole(number), "yaml-no-colon", "a line without a colon after its key", "write key: value"));
    }

    /** Where the colon is there and only the blank is missing. */
    private Optional<Diagnostic> noBlank(int number) {
        Matcher together = Pattern.compile("\\s*+(?:- +)?([\\w-]+):(\\S.*)").matcher(lines.line(number));
        return together.matches()
                ? Optional.of(Problems.at(
                        lines.place(number, together.end(1), 1),
                        "yaml-colon",
                        "no blank after the colon",
                        "write " + together.group(1) + ": "
                                + Quoted.cut(together.group(2).strip())))
                : Optional.empty();
    }

    private boolean isBeginning() {
        return problem.contains("cannot start any token")
                || problem.contains("expected the node content")
                || problem.contains("expected chomping")
                || problem.contains("entries are not allowed")
                || problem.contains("keys are not allowed")
                || problem.contains("expected alphabetic or numeric");
    }

    private Diagnostic beginning() {
        if (found() == '\t') {
            return at("yaml-character", "a tab where a blank is due", "type a blank");
        }
        if (context.contains("flow") && (found() == ',' || found() == ']' || found() == '}')) {
            return at("yaml-bracket", "nothing stands before this", "write a value, or take out the comma before it");
        }
        if (context.contains("flow") && problem.contains("stream end")) {
            return unclosedBracket(lines.openBracket(mark.getLine()));
        }
        if (problem.contains("sequence entries are not allowed")) {
            return at(
                    "yaml-character",
                    "a value cannot begin with - and a blank",
                    "put it in quotation marks, or begin a list on the next line");
        }
        boolean sign = problem.contains("expected chomping") || problem.contains("expected alphabetic");
        int column = sign && mark.getColumn() > 0 ? mark.getColumn() - 1 : mark.getColumn();
        Place place = lines.place(mark.getLine(), column, 1);
        Optional<Character> first = lines.at(mark.getLine(), column);
        return Problems.at(
                place,
                "yaml-character",
                first.map(c -> "a value cannot begin with " + c).orElse("a value is due before this line ends"),
                "put the value in quotation marks");
    }

    private Diagnostic insideBrackets() {
        Mark open = opening.orElse(mark);
        if (found() == '?') {
            return at(
                    "yaml-bracket",
                    "a question mark inside brackets",
                    "put the value in quotation marks: \"1992?\", \"https://example.org/?page=2\"");
        }
        if (open.getLine() == mark.getLine()
                && lines.at(mark.getLine(), mark.getColumn()).isPresent()) {
            return at(
                    "yaml-bracket",
                    "a comma or the closing bracket is due before this",
                    "put it, or put the value in quotation marks");
        }
        return unclosedBracket(place(open));
    }

    private static Diagnostic unclosedBracket(Place opening) {
        return Problems.at(opening, "yaml-bracket", "a bracket that is never closed", "close it");
    }

    /** A value has ended, by a quotation mark or a bracket, and something follows; or a line stands too far left. */
    private Diagnostic afterValue() {
        String before = lines.before(mark.getLine(), mark.getColumn()).stripTrailing();
        char last = before.isBlank() ? ' ' : before.charAt(before.length() - 1);
        if (found() == ']' || found() == '}') {
            return at("yaml-bracket", "a closing bracket too many", "take it out, or put the value in quotation marks");
        }
        if (last == '"' || last == '\'') {
            boolean sameLine = before.indexOf(last) < before.length() - 1;
            return sameLine
                    ? at(
                            "yaml-quote",
                            "text after a closing quotation mark",
                            last == '"'
                                    ? "put the whole value in single quotation marks"
                                    : "put the whole value in double quotation marks")
                    : unclosed(lines.lastBefore(mark.getLine(), last));
        }
        if (last == ']' || last == '}') {
            return at("yaml-bracket", "text after a closing bracket", "put the whole value in quotation marks");
        }
        return Problems.at(
                lines.whole(mark.getLine()),
                "yaml-indentation",
                "this line does not fit the indentation around it",
                "align it with its fellows");
    }
}
