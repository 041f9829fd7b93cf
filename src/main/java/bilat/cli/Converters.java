package bilat.cli;

import bilat.ask.Listing;
import bilat.definition.Definition;
import bilat.definition.Format;
import bilat.diagnostic.Suggestion;
import bilat.fact.Edtf;
import bilat.fact.Marking;
import bilat.fact.PartialDate;
import bilat.fact.Precision;
import bilat.fact.Word;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Values of options, with answers that say what would be right. */
final class Converters {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smh])");

    private Converters() {}

    static void register(CommandLine commandLine) {
        commandLine.registerConverter(LocalDate.class, Converters::day);
        commandLine.registerConverter(Integer.class, Converters::number);
        commandLine.registerConverter(int.class, Converters::number);
        commandLine.registerConverter(Duration.class, Converters::duration);
        commandLine.registerConverter(PublishLog.Style.class, text -> word(PublishLog.Style.values(), text));
        commandLine.registerConverter(Period.class, AgeWords::read);
        commandLine.registerConverter(Marking.class, text -> word(Marking.values(), text));
        commandLine.registerConverter(Format.class, text -> word(Format.values(), text));
        commandLine.registerConverter(Definition.Page.class, text -> word(Definition.Page.values(), text));
        commandLine.registerConverter(ReportFormat.class, text -> word(ReportFormat.values(), text));
        commandLine.registerConverter(Listing.class, text -> word(Listing.values(), text));
        commandLine.registerConverter(
                CompletionCommand.Shell.class, text -> word(CompletionCommand.Shell.values(), text));
        commandLine.registerConverter(Console.Colour.class, text -> word(Console.Colour.values(), text));
    }

    private static LocalDate day(String text) {
        Edtf.Result<PartialDate> read = Edtf.date(text);
        PartialDate date = read.value()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not a day: " + read.problem() + "; write YYYY-MM-DD"));
        if (!date.equals(PartialDate.day(date.first()))) {
            String found = date.precision() == Precision.DAY
                    ? "not certain"
                    : "a " + date.precision().name().toLowerCase(Locale.ROOT);
            throw new TypeConversionException("\"" + text + "\" is " + found + ", not a day; write YYYY-MM-DD");
        }
        return date.first();
    }

    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException none) {
            throw new TypeConversionException("\"" + text + "\" is not a whole number that could be meant");
        }
    }

    private static Duration duration(String text) {
        Matcher typed = DURATION.matcher(text);
        if (!typed.matches()) {
            throw new TypeConversionException("\"" + text + "\" is not a length of time; write 30s, 5m or 2h");
        }
        long number = Long.parseLong(typed.group(1));
        return switch (typed.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private static <W extends Word> W word(W[] values, String text) {
        String typed = text.toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(values).map(Word::word).toList();
        if (words.contains(typed)) {
            return values[words.indexOf(typed)];
        }
        throw new TypeConversionException(
                "\"" + text + "\" is none of " + String.join(", ", words) + Suggestion.question(typed, words));
    }
}
