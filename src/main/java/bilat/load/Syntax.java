package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** YAML's own complaints in words for a person who does not know YAML, at the place where the fault is. */
final class Syntax {
    private Syntax() {}

    /** The line, from 1, in which the fault is. */
    static int line(MarkedYAMLException broken) {
        return mark(broken).getLine() + 1;
    }

    static Diagnostic problem(MarkedYAMLException broken, String text, String file) {
        Mark mark = mark(broken);
        String line = line(text, mark.getLine());
        int points = line.codePointCount(0, line.length());
        int column = Math.min(mark.getColumn(), points) + 1;
        Place place = new Place(file, mark.getLine() + 1, column, 1);
        String problem = Optional.ofNullable(broken.getProblem()).orElse("");
        if (isQuote(broken)) {
            return Problems.at(
                    place, "yaml-quote", "a quotation mark that is never closed", "close it, or leave it out");
        }
        if (problem.contains("mapping values are not allowed")) {
            return Problems.at(
                    place,
                    "yaml-colon",
                    "a colon where none can stand",
                    "put the whole value in quotation marks; or the line before lacks a blank after its colon");
        }
        if (problem.contains("cannot start any token")) {
            return Problems.at(
                    place,
                    "yaml-character",
                    "a value cannot begin with " + found(line, column),
                    "put the value in quotation marks");
        }
        if (problem.contains("undefined alias")) {
            return Problems.at(
                    place, "yaml-alias", "an alias (*)", "write the value out, or put it in quotation marks");
        }
        if (problem.contains("could not find expected ':'")) {
            return Problems.at(place, "yaml-no-colon", "a line without a colon", "write key: value");
        }
        if (problem.contains("but found another document") || problem.contains("expected a single document")) {
            return Problems.at(
                    place, "yaml-documents", "a second document", "one file holds one document: take out ---");
        }
        if (problem.contains("expected <block end>") || problem.contains("while parsing a block")) {
            return Problems.at(
                    place,
                    "yaml-indentation",
                    "this line does not fit the indentation around it",
                    "align it with its fellows");
        }
        if (problem.contains("expected ',' or")) {
            return Problems.at(
                    place,
                    "yaml-bracket",
                    "a bracket that is never closed, or a comma that is missing",
                    "close it, or put a comma");
        }
        return Problems.at(place, "yaml-syntax", "YAML cannot read this: " + problem, "put text in quotation marks");
    }

    /** Where a quotation mark is never closed, the place where it opens says more than the end of the file. */
    private static Mark mark(MarkedYAMLException broken) {
        boolean opening = isQuote(broken) || String.valueOf(broken.getContext()).contains("flow");
        return opening && broken.getContextMark() != null ? broken.getContextMark() : broken.getProblemMark();
    }

    private static boolean isQuote(MarkedYAMLException broken) {
        return String.valueOf(broken.getContext()).contains("quoted scalar");
    }

    private static String line(String text, int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    private static String found(String line, int column) {
        int[] points = line.codePoints().toArray();
        return column <= points.length ? Character.toString(points[column - 1]) : "this";
    }
}
