package bilat.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sentences that mean nothing, with dates, names, addresses and citations among the words; a seed decides. */
final class Prose {
    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "a",
            "on",
            "border",
            "commission",
            "agreed",
            "delegation",
            "Ministry",
            "cross-border",
            "electricity",
            "talks",
            "to",
            "reopened",
            "water",
            "consular",
            "without",
            "signed",
            "trade",
            "minister",
            "Exampland’s",
            "Testonian",
            "in",
            "railway",
            "and",
            "by",
            "memorandum",
            "customs",
            "(since",
            "revised)",
            "joint",
            "understanding");
    private static final List<String> NAMES = List.of(
            "Ada Əhmədova-Quliyeva", "J. K. Samplewright", "Mr Karl Ömer-Ünal", "Žofia Łęcka", "Ирина Щербакова");
    private static final String[] MONTHS = {"January", "March", "September", "November"};

    private final Random random;
    private final int references;
    private int cited;

    /** Cites references 1 to so many one after another, and then at random. */
    Prose(long seed, int references) {
        this.random = new Random(seed);
        this.references = references;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> List<T> many(int count, Supplier<T> each) {
        return Stream.generate(each).limit(count).toList();
    }

    /** Some words that begin with a capital. */
    String heading(int count) {
        String words = words(count);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String words(int count) {
        return String.join(" ", many(count, () -> WORDS.get(random.nextInt(WORDS.size()))));
    }

    /** About so many words, the last one with a full stop and a citation. */
    List<Inline> sentence(int count) {
        List<Inline> content = new ArrayList<>();
        int left = count;
        while (left > 0) {
            int some = Math.min(left, between(3, 12));
            content.add(new Inline.Text((content.isEmpty() ? "" : " ") + words(some) + " "));
            content.add(piece());
            left -= some;
        }
        content.add(new Inline.Text("."));
        content.add(cite());
        return content;
    }

    List<Inline> text(int sentences) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            if (i > 0) {
                content.add(new Inline.Text(" "));
            }
            content.addAll(sentence(between(8, 24)));
        }
        return content;
    }

    Inline.Tied day() {
        return new Inline.Tied(
                between(1, 31) + " " + MONTHS[random.nextInt(MONTHS.length)] + " " + between(1993, 2026));
    }

    Inline.Cite cite() {
        int number = cited < references ? ++cited : between(1, references);
        return new Inline.Cite(reference(number));
    }

    Inline.Link link(int steps) {
        return new Inline.Link("https://archive.example.org/"
                + words(steps).replaceAll("[^a-z -]", "").replace(' ', '/') + "/" + between(1000, 9999) + ".html?id="
                + between(1, 99));
    }

    private Inline piece() {
        return switch (random.nextInt(9)) {
            case 0 -> day();
            case 1 -> new Inline.Tied("no. " + between(2, 99));
            case 2 -> new Inline.Tied(between(2, 99) + " per cent");
            case 3 -> new Inline.Absent("not on record");
            case 4 -> new Inline.Foreign("Sərhəd Komissiyası", "az");
            case 5 -> new Inline.Strong(List.of(new Inline.Text(words(2))));
            case 6 -> new Inline.Text(NAMES.get(random.nextInt(NAMES.size())));
            case 7 -> oneIn(4) ? link(between(1, 6)) : new Inline.Text("border");
            default -> new Inline.Text(words(1));
        };
    }

    private static Reference reference(int number) {
        List<Inline> content = new ArrayList<>(List.of(
                new Inline.Text("Example Herald, “On matter " + number + "”, "),
                new Inline.Tied(1 + number % 28 + " May 2018"),
                new Inline.Text(", ")));
        if (number % 3 == 0) {
            content.add(new Inline.Link("https://herald.example.org/2018/05/matter-" + number + "/in-full.html"));
            content.add(new Inline.Text("; read in "));
        }
        content.add(new Inline.Text("Gazette of Testonia, "));
        content.add(new Inline.Tied("paragraph " + number % 40));
        content.add(new Inline.Text(". B2."));
        return new Reference("note-" + number, content);
    }
}
