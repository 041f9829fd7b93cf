package bilat.brief;

import bilat.document.Block;
import bilat.document.Drawing;
import bilat.document.Drawing.Status;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Agreements counted by field and status, as a table and as a picture. */
final class FieldCounts {
    /** Under so many agreements or fields a picture shows no more than the list. */
    private static final int FEWEST = 8;

    private static final int FEWEST_FIELDS = 3;
    /** So many squares stand in a row. */
    private static final int WIDEST = 30;

    private final Desk desk;
    private final Register register;
    private final Agreements.Statuses statuses;

    FieldCounts(Desk desk) {
        this.desk = desk;
        this.register = new Register(desk);
        this.statuses = new Agreements.Statuses(desk);
    }

    private record Counted(String field, boolean named, Map<Status, Integer> counts) {
        static Counted of(String field, boolean named, List<Status> statuses) {
            Map<Status, Integer> counts = new EnumMap<>(Status.class);
            statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
            return new Counted(field, named, counts);
        }

        int count(Status status) {
            return counts.getOrDefault(status, 0);
        }

        int total() {
            return counts.values().stream().mapToInt(count -> count).sum();
        }
    }

    /** A row for each field, and one for all. */
    Block.Table table(List<Agreement> agreements) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.column(desk, "totals.field", Block.Role.LABEL));
        for (Status status : Status.values()) {
            columns.add(Cells.column(desk, "totals." + word(status), Block.Role.NUMBER));
        }
        columns.add(Cells.column(desk, "totals.all", Block.Role.NUMBER));
        List<Block.Row> rows = new ArrayList<>();
        counted(agreements).forEach(field -> rows.add(row(field, Run::typed)));
        rows.add(row(all(agreements), number -> Run.typed(number).strong()));
        return new Block.Table(columns, rows);
    }

    /**
     * The same as squares.
     *
     * @param table the counts for a format that cannot draw, where no table of the section gives them
     */
    Optional<Block> picture(List<Agreement> agreements, Optional<Block.Table> table) {
        List<Counted> fields = counted(agreements).stream()
                .sorted(Comparator.comparing((Counted field) -> field.named() ? 0 : 1)
                        .thenComparing(Counted::total, Comparator.reverseOrder())
                        .thenComparing(Counted::field))
                .toList();
        if (agreements.size() < FEWEST || fields.size() < FEWEST_FIELDS) {
            return Optional.empty();
        }
        int most = fields.stream().mapToInt(Counted::total).max().orElse(0);
        int each = 1;
        while (most > WIDEST * each) {
            each *= 10;
        }
        return Optional.of(new Block.Picture(
                desk.word("picture.squares.heading"),
                drawing(fields, all(agreements), each),
                alternative(fields, all(agreements)),
                List.of(),
                table));
    }

    private Drawing drawing(List<Counted> fields, Counted all, int each) {
        List<Drawing.Field> rows = fields.stream()
                .map(field -> new Drawing.Field(field.field(), squares(field, each), Integer.toString(field.total())))
                .toList();
        List<Drawing.Key<Status>> keys = new ArrayList<>();
        for (Status status : Status.values()) {
            if (all.count(status) > 0) {
                keys.add(new Drawing.Key<>(status, status(status, Run.typed(Integer.toString(all.count(status))))));
            }
        }
        String words = each == 1
                ? desk.word("picture.squares.one")
                : PlainText.of(desk.say().say("picture.squares.several", Run.typed(Integer.toString(each))));
        return new Drawing.Squares(rows, keys, words);
    }

    private static List<Status> squares(Counted field, int each) {
        List<Status> squares = new ArrayList<>();
        for (Status status : Status.values()) {
            squares.addAll(Collections.nCopies((field.count(status) + each - 1) / each, status));
        }
        return squares;
    }

    private String alternative(List<Counted> fields, Counted all) {
        List<Run> said = new ArrayList<>();
        said.add(Run.words(desk.word("picture.squares.alternative")));
        fields.forEach(field -> said.add(sentence(field)));
        said.add(sentence(all));
        return PlainText.of(Run.join(said, " "));
    }

    private Run sentence(Counted field) {
        List<Run> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            if (field.count(status) > 0) {
                counts.add(Run.typed(status(status, desk.say().number(field.count(status)))));
            }
        }
        return desk.say()
                .say(
                        "picture.squares.field",
                        Run.typed(field.field()),
                        Run.typed(Integer.toString(field.total())),
                        Run.join(counts, desk.word("list.comma")));
    }

    private String status(Status status, Run count) {
        return PlainText.of(desk.say().say("picture.squares." + word(status), count));
    }

    private List<Counted> counted(List<Agreement> agreements) {
        List<Counted> fields = new ArrayList<>();
        register.byField(agreements)
                .forEach((field, those) ->
                        fields.add(Counted.of(register.heading(field), field.isPresent(), statuses(those))));
        return fields;
    }

    private Counted all(List<Agreement> agreements) {
        return Counted.of(desk.word("totals.all"), false, statuses(agreements));
    }

    private Block.Row row(Counted field, Function<String, Run> set) {
        List<Run> cells = new ArrayList<>();
        cells.add(set.apply(field.field()));
        for (Status status : Status.values()) {
            cells.add(set.apply(Integer.toString(field.count(status))));
        }
        cells.add(set.apply(Integer.toString(field.total())));
        return Cells.row(cells.toArray(Run[]::new));
    }

    private List<Status> statuses(List<Agreement> agreements) {
        return agreements.stream().map(this::status).toList();
    }

    private Status status(Agreement agreement) {
        Group group = statuses.of(agreement).kind().group();
        return switch (group) {
            case IN_FORCE -> Status.IN_FORCE;
            case PENDING -> AgreementTotals.bindsNobody(agreement) ? Status.NOT_BINDING : Status.PENDING;
            case ENDED -> Status.ENDED;
        };
    }

    private static String word(Status status) {
        return switch (status) {
            case IN_FORCE -> "in-force";
            case PENDING -> "pending";
            case NOT_BINDING -> "not-binding";
            case ENDED -> "ended";
        };
    }
}
