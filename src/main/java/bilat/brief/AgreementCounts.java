package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus.Group;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How many agreements there are, by field and status; those that are not counted apart. */
final class AgreementCounts implements Section {
    private static final String NOT_BINDING = "not-binding";
    private static final List<String> GROUPS =
            List.of(Group.IN_FORCE.word(), Group.PENDING.word(), NOT_BINDING, Group.ENDED.word());

    @Override
    public String name() {
        return "agreement-totals";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Agreement || CountedFigures.counts(fact, Figure.Counts.AGREEMENTS);
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Register register = new Register(desk);
        List<Agreement> counted = register.counted();
        List<Block> blocks = new ArrayList<>();
        List<Run> said = new ArrayList<>();
        if (counted.isEmpty()) {
            said.add(Run.words(desk.word("totals.none")));
        } else {
            blocks.add(table(desk, register));
        }
        said.addAll(apart(desk, register));
        said.addAll(new CountedFigures(desk).sentences(Set.of(Figure.Counts.AGREEMENTS)));
        if (!said.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(said, " ").content()));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static Block table(Desk desk, Register register) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.column(desk, "totals.field", Block.Role.LABEL));
        for (String group : GROUPS) {
            columns.add(Cells.column(desk, "totals." + group, Block.Role.NUMBER));
        }
        columns.add(Cells.column(desk, "totals.all", Block.Role.NUMBER));
        List<Block.Row> rows = new ArrayList<>();
        register.byField(register.counted())
                .forEach((field, agreements) -> rows.add(row(desk, register.heading(field), agreements, Run::typed)));
        rows.add(row(
                desk,
                desk.word("totals.all"),
                register.counted(),
                number -> Run.typed(number).strong()));
        return new Block.Table(columns, rows);
    }

    private static Block.Row row(Desk desk, String label, List<Agreement> agreements, Function<String, Run> set) {
        Agreements.Statuses statuses = new Agreements.Statuses(desk);
        Map<String, Integer> counts = new HashMap<>();
        agreements.forEach(agreement -> counts.merge(group(statuses, agreement), 1, Integer::sum));
        List<Run> cells = new ArrayList<>();
        cells.add(set.apply(label));
        for (String group : GROUPS) {
            cells.add(set.apply(Integer.toString(counts.getOrDefault(group, 0))));
        }
        cells.add(set.apply(Integer.toString(agreements.size())));
        return Cells.row(cells.toArray(Run[]::new));
    }

    private static String group(Agreements.Statuses statuses, Agreement agreement) {
        Group group = statuses.of(agreement).kind().group();
        return group == Group.PENDING && AgreementTotals.bindsNobody(agreement) ? NOT_BINDING : group.word();
    }

    private static List<Run> apart(Desk desk, Register register) {
        List<Run> said = new ArrayList<>();
        apart(desk, said, "totals.amendments", register.amendments().size());
        apart(desk, said, "totals.sub-state", register.subState().size());
        apart(desk, said, "totals.multilateral", register.multilateral().size());
        return said;
    }

    private static void apart(Desk desk, List<Run> said, String key, int count) {
        if (count > 0) {
            said.add(desk.say().count(key, count).capitalised());
        }
    }
}
