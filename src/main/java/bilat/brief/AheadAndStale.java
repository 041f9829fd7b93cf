package bilat.brief;

import bilat.document.Block;
import bilat.document.Inline;
import bilat.document.Part;
import bilat.fact.Fact;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The coming four weeks, and the facts that went past their review age since the day that is compared with. */
final class AheadAndStale implements Section {
    private static final Period SPAN = Period.ofWeeks(4);

    @Override
    public String name() {
        return "ahead-and-stale";
    }

    @Override
    public boolean needsChanges() {
        return true;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        List<Block> blocks = new ArrayList<>(ahead(desk));
        List<Fact> stale =
                desk.changes().orElseThrow().wentStale(desk.definition().review()::of);
        if (stale.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Text(desk.word("changes.none-went-stale")))));
        } else {
            Run head = desk.say().count("changes.went-stale", stale.size()).capitalised();
            blocks.addAll(new StaleFacts(desk).blocks(head, stale));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    private static List<Block> ahead(Desk desk) {
        LocalDate today = desk.dossier().asOf();
        LocalDate last = today.plus(SPAN);
        Run span = desk.say().when(When.between(day(today), day(last)));
        List<Ahead.Item> items = new Ahead(desk)
                .items().stream()
                        .filter(item -> !When.on(last).certainlyBefore(item.when()))
                        .toList();
        if (items.isEmpty()) {
            return List.of(new Block.Paragraph(
                    desk.say().say("changes.nothing-ahead", span).content()));
        }
        return List.of(
                new Block.Paragraph(desk.say().say("changes.ahead", span).content()), Calendar.table(desk, items));
    }

    private static PartialDate day(LocalDate day) {
        return PartialDate.day(day);
    }
}
