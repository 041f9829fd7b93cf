package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import bilat.fact.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many agreements there are, by field and status; those that are not counted apart. */
final class AgreementCounts implements Section {
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
            FieldCounts fields = new FieldCounts(desk);
            fields.picture(counted, Optional.empty()).ifPresent(blocks::add);
            blocks.add(fields.table(counted));
        }
        said.addAll(apart(desk, register));
        said.addAll(new CountedFigures(desk).sentences(Set.of(Figure.Counts.AGREEMENTS)));
        if (!said.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(said, " ").content()));
        }
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
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
