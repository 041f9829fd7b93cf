package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every agreement by field and date: acts, signatories in their offices of that day, status, registration. */
final class AgreementsByField implements Section {
    @Override
    public String name() {
        return "agreements-by-field";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Agreement;
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Register register = new Register(desk);
        List<Part> parts = new ArrayList<>();
        register.byField(register.state())
                .forEach((field, agreements) -> parts.add(new Part(
                        "field-" + field.map(Agreement.Field::word).orElse("none"),
                        register.heading(field),
                        List.of(table(desk, agreements, field)))));
        List<Agreement> subState = register.subState();
        if (!subState.isEmpty()) {
            parts.add(new Part(
                    "sub-state", desk.word("register.sub-state"), List.of(table(desk, subState, Optional.empty()))));
        }
        List<Agreement> multilateral = register.multilateral();
        if (!multilateral.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            multilateral.forEach(agreement -> blocks.add(
                    new Block.Paragraph(sentences(desk).among(agreement).content())));
            parts.add(new Part("multilateral", desk.word("register.multilateral"), blocks));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(name(), desk.word("section." + name()), List.of(), parts));
    }

    /** Who signed is named in full again for each field: a register is looked things up in. */
    private static AgreementSentences sentences(Desk desk) {
        return new AgreementSentences(desk, new Agreements.Statuses(desk));
    }

    private static Block table(Desk desk, List<Agreement> agreements, Optional<Agreement.Field> field) {
        AgreementSentences sentences = sentences(desk);
        return new Block.Table(
                Agreements.columns(desk),
                agreements.stream()
                        .map(agreement -> sentences.row(agreement, field))
                        .toList());
    }
}
