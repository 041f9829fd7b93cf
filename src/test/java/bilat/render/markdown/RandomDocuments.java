package bilat.render.markdown;

import bilat.document.Block;
import bilat.document.Document;
import bilat.document.Head;
import bilat.document.Inline;
import bilat.document.Labels;
import bilat.document.Part;
import bilat.document.Purpose;
import bilat.document.RandomDrawings;
import bilat.document.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Documents whose every text is made of what Markdown trips over. */
final class RandomDocuments {
    private static final int NOTES = 4;
    private static final String SIGNS = "\\`*_{}[]<>()&#+-.!|~^:;@$=\"'/%,?";
    private static final List<String> SNIPPETS = List.of(
            "a",
            "b",
            "Z",
            "7",
            "12",
            "word",
            "two words",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u2003",
            "\u3000",
            "1. ",
            "2) ",
            "- ",
            "+ ",
            "* ",
            "# ",
            "###### ",
            "> ",
            "=== ",
            "---",
            "***",
            "___",
            "~~~",
            "```",
            "    ",
            "**",
            "__",
            "~~",
            "``",
            "$$",
            "[^1]",
            "[^1]: ",
            "^[x]",
            "[a](b)",
            "![a](b)",
            "[a]: b",
            "[ ] ",
            "\\|",
            "\\\\",
            "| --- |",
            "a_b",
            "_c_",
            "&amp;",
            "&#35;",
            "&#x41;",
            "&nbsp;",
            "&copy",
            "&",
            "<script>",
            "<!--",
            "-->",
            "</b>",
            "<?x?>",
            "<a href='b'>",
            "<https://a.b>",
            "<a@b.c>",
            "https://a.b/c_d",
            "www.a.b",
            "ftp://a",
            "javascript:alert(1)",
            "a@b.c",
            ":+1:",
            "{#id}",
            "{{x}}",
            "<br>",
            "TLP:RED",
            "é",
            "e\u0301",
            "\u0301",
            "İ",
            "ı",
            "ß",
            "“",
            "”",
            "–",
            "…",
            "«",
            "€",
            "+",
            "ایران",
            "שלום",
            "ـ",
            "٣",
            "\u200F",
            "\u200B",
            "\uFEFF",
            "\u2069",
            "中文",
            "。",
            "🇦🇿",
            "👩‍🚀",
            "𝟙",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u001B",
            "\u009F",
            "\uFFFD",
            "\uFFFF",
            "\u00AD");

    private final Random random;
    private final List<Reference> references = new ArrayList<>();

    RandomDocuments(long seed) {
        random = new Random(seed);
        for (int i = 0; i < NOTES; i++) {
            references.add(new Reference("key-" + i, content()));
        }
    }

    Document next() {
        Head head = new Head(
                text(),
                content(),
                text(),
                text(),
                text(),
                "en",
                LocalDate.of(2019, 1, 22),
                "bilat 0.1.0",
                Purpose.REFERENCE);
        return new Document(
                head, some(3, () -> part(3)), content(), new Labels(text(), text(), text(), text(), text()));
    }

    private Part part(int depth) {
        String heading = text();
        // Only the part that opens a brief may have none.
        return new Part(
                "id",
                heading.isEmpty() ? "–" : heading,
                some(4, this::block),
                depth == 0 ? List.of() : some(2, () -> part(depth - 1)));
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 -> new Block.Paragraph(content());
            case 1 -> new Block.Bullets(some(3, this::content));
            case 2 -> new Block.KeyLines(some(3, () -> new Block.KeyLine(text(), content())));
            case 3 -> table();
            case 4 -> new Block.Callout(text(), content());
            case 5 -> new Block.Vintage(content());
            case 6 -> new Block.Quotation(content());
            case 7 -> picture();
            default -> new Block.Legend(content());
        };
    }

    private Block picture() {
        Optional<Block.Table> table = random.nextBoolean() ? Optional.of(table()) : Optional.empty();
        return new Block.Picture(text(), new RandomDrawings(random, this::text).next(), text(), List.of(), table);
    }

    private Block.Table table() {
        List<Block.Column> columns = new ArrayList<>(some(3, this::column));
        columns.add(column());
        return new Block.Table(
                columns,
                some(
                        3,
                        () -> new Block.Row(
                                columns.stream().map(column -> content()).toList())));
    }

    private Block.Column column() {
        return new Block.Column(content(), Block.Role.values()[random.nextInt(Block.Role.values().length)]);
    }

    private List<Inline> content() {
        return some(6, () -> inline(2));
    }

    private Inline inline(int depth) {
        // A note cites nothing, and notes are made first.
        return switch (random.nextInt(references.size() == NOTES ? 12 : 9)) {
            case 0 -> new Inline.Tied(text());
            case 1 -> new Inline.Absent(text());
            case 2 -> new Inline.Foreign(text(), "fa");
            case 3 -> new Inline.Compared(Inline.Comparison.ALIGNED, text());
            case 4 ->
                random.nextBoolean()
                        ? new Inline.Link("https://a.b/c_d*?e=(f)&g=[h]~#i!é")
                        : new Inline.File("2019: a_b*/100%41 (c)&[d]~#e?|+é.pdf");
            case 5, 6 -> depth == 0 ? new Inline.Text("") : new Inline.Strong(some(3, () -> inline(depth - 1)));
            case 7, 8 -> new Inline.Text(text());
            default -> new Inline.Cite(references.get(random.nextInt(references.size())));
        };
    }

    private String text() {
        return String.join("", some(6, this::snippet));
    }

    private String snippet() {
        return random.nextInt(3) == 0
                ? String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())))
                : SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    }

    private <T> List<T> some(int most, Supplier<? extends T> supplier) {
        List<T> some = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            some.add(supplier.get());
        }
        return some;
    }
}
