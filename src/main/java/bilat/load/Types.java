package bilat.load;

import bilat.fact.Edtf;
import bilat.fact.End;
import bilat.fact.PartialDate;
import bilat.fact.Precision;
import bilat.fact.Prose;
import bilat.fact.When;
import bilat.fact.Word;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** The types of single values that refer to nothing. */
final class Types {
    private Types() {}

    /** One line of text, to the letter; a line break in it becomes a blank. */
    static final Type<String> TEXT = new Scalar<>("text", (text, node, in) -> Optional.of(oneLine(text)), text -> text);

    /** Lower-case ASCII words joined by hyphens, since file names are made of it. */
    static final Type<String> ID = new Scalar<>("id", Types::id, text -> text);

    /** Paragraphs of plain text with citations. */
    static final Type<Prose> PROSE = new Referring<>(
            new Scalar<>("prose", ProseReader::read, ProseReader::typed),
            prose -> prose.citations().stream()
                    .map(cited -> new Referring.To(Link.Kind.SOURCE, cited.source()))
                    .toList());

    /** A date or an interval. */
    static final Type<When> WHEN = new Scalar<>("date", Types::when, When::toString);

    /** A whole day. */
    static final Type<LocalDate> DAY = new Scalar<>("day", Types::day, LocalDate::toString);

    /** The end of a term or a lifecycle. */
    static final Type<End> END = new Scalar<>("date, `..` or `unknown`", Types::end, Types::typed);

    /** A length of time, {@code P1Y6M}. */
    static final Type<Period> PERIOD = new Scalar<>("length of time", Types::period, Period::toString);

    /** {@code yes} or {@code no}. */
    static final Type<Boolean> YES_NO = new Scalar<>("yes or no", Types::yesNo, value -> value ? "yes" : "no");

    /** Digits with at most one point, as typed. */
    static final Type<String> NUMBER = new Scalar<>("number", Types::number, text -> text);

    /** A whole number from one to another. */
    static Type<Integer> whole(int least, int most) {
        return new Scalar<>(
                least + " to " + most,
                (text, node, in) -> whole(text, node, in, least, most),
                value -> value.toString());
    }

    /** An address on the web. */
    static final Type<String> ADDRESS = new Scalar<>("address", Types::address, text -> text);

    /** One of a closed list of words. */
    static <E extends Enum<E> & Word> Type<E> word(Class<E> list) {
        List<E> all = Arrays.asList(list.getEnumConstants());
        String names = all.stream().map(word -> "`" + word.word() + "`").collect(Collectors.joining(", "));
        return new Scalar<>(names, (text, node, in) -> word(all, text, node, in), Word::word);
    }

    static String oneLine(String text) {
        return text.indexOf('\n') < 0
                ? text
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static Optional<String> id(String text, Node node, Reading in) {
        if (References.isId(text)) {
            return Optional.of(text);
        }
        in.problem(
                node,
                "id-invalid",
                Quoted.of(text) + " is not an id",
                "write lower-case words joined by hyphens: agreements-annex");
        return Optional.empty();
    }

    private static Optional<When> when(String text, Node node, Reading in) {
        Edtf.Result<When> result = Edtf.when(text);
        if (result.value().isEmpty()) {
            in.problem(
                    node,
                    "date-invalid",
                    Quoted.of(text) + " is not a date: " + result.problem(),
                    DateHints.of(text)
                            .map(meant -> "write " + meant)
                            .orElse("write YYYY, YYYY-MM or YYYY-MM-DD; an interval as A/B, A/.. or ../B"));
        }
        return result.value();
    }

    private static Optional<LocalDate> day(String text, Node node, Reading in) {
        Edtf.Result<PartialDate> result = Edtf.date(text);
        Optional<LocalDate> day =
                result.value().filter(date -> date.precision() == Precision.DAY).map(PartialDate::first);
        if (day.isEmpty()) {
            String why = result.problem().isEmpty() ? "it names no day" : result.problem();
            in.problem(
                    node,
                    "date-invalid",
                    Quoted.of(text) + " is not a day: " + why,
                    "write " + DateHints.day(text).orElse("YYYY-MM-DD"));
        }
        return day;
    }

    private static Optional<End> end(String text, Node node, Reading in) {
        if (text.equals("..")) {
            return Optional.of(End.OPEN);
        }
        if (text.equals("unknown")) {
            return Optional.of(End.DATE_UNKNOWN);
        }
        Edtf.Result<PartialDate> result = Edtf.date(text);
        if (result.value().isEmpty()) {
            in.problem(
                    node,
                    "date-invalid",
                    Quoted.of(text) + " is not the end of a term: " + result.problem(),
                    "write a date; .. if it is known to go on; unknown if it ended and the date is not known");
        }
        return result.value().map(End::on);
    }

    private static String typed(End end) {
        return switch (end.kind()) {
            case OPEN -> "..";
            case DATE_UNKNOWN -> "unknown";
            case DATED -> end.date().orElseThrow().toString();
            case NOT_ON_RECORD -> throw new IllegalArgumentException("an absent end is not written");
        };
    }

    private static Optional<Period> period(String text, Node node, Reading in) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero()) {
                return Optional.of(period);
            }
        } catch (DateTimeException notAPeriod) {
            // Said below, as for a length that is none.
        }
        in.problem(
                node,
                "period-invalid",
                Quoted.of(text) + " is not a length of time",
                "write P1Y for a year, P6M for six months, P30D for thirty days");
        return Optional.empty();
    }

    private static Optional<Boolean> yesNo(String text, Node node, Reading in) {
        if (text.equals("yes") || text.equals("no")) {
            return Optional.of(text.equals("yes"));
        }
        in.problem(
                node, "word-unknown", Quoted.of(text) + " is neither yes nor no", "write yes or no, in small letters");
        return Optional.empty();
    }

    private static Optional<String> number(String text, Node node, Reading in) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        if (digits.length() <= 40 && digits.matches("\\d+(\\.\\d+)?")) {
            return Optional.of(text);
        }
        in.problem(
                node,
                "number-invalid",
                Quoted.of(text) + " is not a number",
                "write digits with at most one point, without blanks or commas: 1200.5");
        return Optional.empty();
    }

    private static Optional<Integer> whole(String text, Node node, Reading in, int least, int most) {
        if (text.matches("\\d{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        }
        in.problem(
                node,
                "number-invalid",
                Quoted.of(text) + " is not a whole number from " + least + " to " + most,
                "write a number from " + least + " to " + most);
        return Optional.empty();
    }

    private static Optional<String> address(String text, Node node, Reading in) {
        try {
            URI address = new URI(text);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("");
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && address.getHost() != null) {
                return Optional.of(text);
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, as for another scheme.
        }
        in.problem(node, "address-invalid", Quoted.of(text) + " is not an address of the web", addressHelp(text));
        return Optional.empty();
    }

    private static String addressHelp(String text) {
        OptionalInt strange = text.chars()
                .filter(c -> c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0)
                .findFirst();
        if (strange.isPresent() && text.startsWith("http")) {
            String code = String.format(Locale.ROOT, "%%%02X", strange.getAsInt());
            return "write " + code + " for "
                    + (strange.getAsInt() == ' ' ? "a blank" : Character.toString(strange.getAsInt()));
        }
        return "write http:// or https://, a host in ASCII, and the rest";
    }

    private static <E extends Word> Optional<E> word(List<E> all, String text, Node node, Reading in) {
        Optional<E> found =
                all.stream().filter(word -> word.word().equals(text)).findFirst();
        if (found.isEmpty()) {
            String help = ClosedList.help(text, all.stream().map(Word::word).toList());
            in.problem(node, "word-unknown", Quoted.of(text) + " is not one of the words that can stand here", help);
        }
        return found;
    }
}
