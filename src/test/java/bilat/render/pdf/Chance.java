package bilat.render.pdf;

import bilat.document.Block;
import bilat.document.Block.Role;
import bilat.document.Document;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.document.RandomDrawings;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts documents together by chance. */
record Chance(Random random) {
    private static final List<String> WORDS = List.of(
            "of",
            "Nagorno-Karabakh",
            "Azərbaycan",
            "memorandum",
            "“Quoted”,",
            "ἐλευθερία",
            "Щербаков",
            "x".repeat(150));

    Document document() {
        return EveryKind.titled(words(8), many(6, () -> part(0)).toArray(Part[]::new));
    }

    private Part part(int depth) {
        List<Part> below = depth < 2 && random.nextInt(3) == 0 ? many(2, () -> part(depth + 1)) : List.of();
        return new Part("id", "Heading " + words(3), many(5, this::block), below);
    }

    private Block block() {
        return switch (random.nextInt(10)) {
            case 0 -> new Block.KeyLines(many(5, () -> new Block.KeyLine(words(4), text())));
            case 1 -> new Block.Bullets(many(6, this::text));
            case 2 -> new Block.Callout(words(3), text());
            case 3 -> new Block.Vintage(text());
            case 4 -> new Block.Legend(text());
            case 7 -> new Block.Quotation(text());
            case 5, 6 -> table();
            case 8 ->
                new Block.Picture(
                        words(6),
                        new RandomDrawings(random, () -> words(6)).next(),
                        words(30),
                        text(),
                        Optional.empty());
            default -> new Block.Paragraph(text());
        };
    }

    private Block table() {
        List<Block.Column> columns =
                many(6, () -> new Block.Column(text(2), Role.values()[random.nextInt(Role.values().length)]));
        return new Block.Table(
                columns,
                many(
                        20,
                        () -> new Block.Row(
                                columns.stream().map(column -> text()).toList())));
    }

    private List<Inline> text() {
        return text(random.nextInt(40) == 0 ? 300 : 8);
    }

    private List<Inline> text(int most) {
        return many(most, this::inline);
    }

    private Inline inline() {
        return switch (random.nextInt(9)) {
            case 0 -> new Inline.Tied(words(3));
            case 1 -> new Inline.Absent(words(3));
            case 2 -> new Inline.Foreign(words(3), "az");
            case 3 -> new Inline.Strong(List.of(new Inline.Text(words(3))));
            case 4 -> new Inline.Link("https://example.org/" + random.nextInt(1000) + "/a-b.html");
            case 5 -> new Inline.Cite(EveryKind.reference(1 + random.nextInt(200)));
            case 6 -> new Inline.Compared(Inline.Comparison.values()[random.nextInt(5)], words(2));
            default -> new Inline.Text(" " + words(20) + " ");
        };
    }

    private String words(int most) {
        Supplier<String> word = () -> WORDS.get(random.nextInt(40) == 0 ? 7 : random.nextInt(7));
        return String.join(" ", many(most, word));
    }

    private <T> List<T> many(int most, Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(most + 1)).toList();
    }
}
