package bilat.brief;

import bilat.document.Block;
import bilat.document.Part;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.AgreementStatuses;
import bilat.fact.Fact;
import bilat.fact.Figure;
import bilat.fact.PartialDate;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The agreements between the two: in force, pending and on whose side, ended; each with the act that set its status.
 */
final class Agreements implements Section {
    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public boolean reads(Fact fact) {
        return fact instanceof Agreement || CountedFigures.counts(fact, Figure.Counts.AGREEMENTS);
    }

    @Override
    public Optional<Part> draw(Desk desk, bilat.definition.Section options) {
        Statuses statuses = new Statuses(desk);
        List<Agreement> agreements = desk.between(Agreement.class).stream()
                .filter(agreement -> options.show().isEmpty()
                        || options.show()
                                .contains(statuses.of(agreement).kind().group().word()))
                .sorted(Comparator.comparing((Agreement agreement) ->
                                statuses.of(agreement).kind().group())
                        .thenComparing(Agreements::order, When.READING_ORDER.reversed()))
                .toList();
        List<Run> counts = new CountedFigures(desk).sentences(Set.of(Figure.Counts.AGREEMENTS));
        if (agreements.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        AgreementSentences sentences = new AgreementSentences(desk, statuses);
        List<Block> blocks = new ArrayList<>();
        if (agreements.size() == 1) {
            blocks.add(new Block.Paragraph(sentences.whole(agreements.get(0)).content()));
        } else if (!agreements.isEmpty()) {
            blocks.addAll(tables(desk, sentences, agreements));
            blocks.add(new Block.Paragraph(new AgreementTotals(desk, statuses)
                    .sentences(agreements, options.expiringWithin())
                    .content()));
            List<Agreement> roots = AgreementTotals.roots(agreements);
            FieldCounts fields = new FieldCounts(desk);
            fields.picture(roots, Optional.of(fields.table(roots))).ifPresent(blocks::add);
        }
        if (!counts.isEmpty()) {
            blocks.add(new Block.Paragraph(Run.join(counts, " ").content()));
        }
        blocks.addAll(new Conflicting(desk).callouts(agreements));
        dates(desk, agreements).ifPresent(line -> blocks.add(Ages.line(line)));
        return Optional.of(new Part(name(), desk.word("section." + name()), blocks));
    }

    /** The date it is listed under; what has none comes first. */
    static When order(Agreement agreement) {
        return agreement.made().or(agreement::inForce).orElse(When.on(PartialDate.year(1)));
    }

    /** What ministries, provinces or companies agreed stands apart from what the states did. */
    private static List<Block> tables(Desk desk, AgreementSentences sentences, List<Agreement> agreements) {
        List<Agreement> states =
                agreements.stream().filter(NewestAgreement::betweenStates).toList();
        List<Agreement> below = agreements.stream()
                .filter(agreement -> !NewestAgreement.betweenStates(agreement))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!states.isEmpty()) {
            blocks.add(table(desk, sentences, states));
        }
        if (!below.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(Run.words(desk.word("agreements.apart")).content()));
            blocks.add(table(desk, sentences, below));
        }
        return blocks;
    }

    private static Block table(Desk desk, AgreementSentences sentences, List<Agreement> agreements) {
        return new Block.Table(
                columns(desk), agreements.stream().map(sentences::row).toList());
    }

    /** The columns of {@link AgreementSentences#row}. */
    static List<Block.Column> columns(Desk desk) {
        return List.of(
                Cells.column(desk, "agreements.agreement", Block.Role.TEXT),
                Cells.column(desk, "agreements.acts", Block.Role.TEXT),
                Cells.column(desk, "agreements.status", Block.Role.TEXT));
    }

    private static Optional<Run> dates(Desk desk, List<Agreement> agreements) {
        Stream<When> made = agreements.stream().flatMap(agreement -> agreement.made().stream());
        Stream<When> counted = new CountedFigures(desk).periods(Set.of(Figure.Counts.AGREEMENTS)).stream();
        return new Ages(desk).factsOf(Stream.concat(made, counted).toList());
    }

    /** The status of each agreement on the brief's day. */
    static final class Statuses {
        private final Desk desk;

        Statuses(Desk desk) {
            this.desk = desk;
        }

        AgreementStatus of(Agreement agreement) {
            return AgreementStatuses.of(
                    agreement, desk.dossier().facts().facts(), desk.dossier().asOf());
        }
    }
}
