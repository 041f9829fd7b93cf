package bilat.brief;

import bilat.fact.Agreement;
import bilat.fact.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The agreements between the two by field and date. Amendments, what was agreed below the level of the state, and what
 * the two agreed with others are no agreements of their own in the totals.
 */
final class Register {
    private final Desk desk;

    Register(Desk desk) {
        this.desk = desk;
    }

    /** The agreements that count. */
    List<Agreement> counted() {
        return state().stream()
                .filter(agreement -> agreement.amends().isEmpty())
                .toList();
    }

    /** Those that only amend others. */
    List<Agreement> amendments() {
        return state().stream()
                .filter(agreement -> !agreement.amends().isEmpty())
                .toList();
    }

    /** Those of the two at the level of the state, the oldest first: a register. */
    List<Agreement> state() {
        return desk.between(Agreement.class).stream()
                .filter(agreement -> !isSubState(agreement))
                .sorted(byDate())
                .toList();
    }

    /** Those of provinces, towns and companies. */
    List<Agreement> subState() {
        return desk.between(Agreement.class).stream()
                .filter(Register::isSubState)
                .sorted(byDate())
                .toList();
    }

    /** Those to which both are parties with others. */
    List<Agreement> multilateral() {
        return Desk.of(Agreement.class, desk.dossier().multilateral()).stream()
                .sorted(byDate())
                .toList();
    }

    /** By the field that stands first with each; those without one come last. */
    Map<Optional<Agreement.Field>, List<Agreement>> byField(List<Agreement> agreements) {
        SortedMap<Optional<Agreement.Field>, List<Agreement>> fields = new TreeMap<>(Comparator.comparing(
                field -> field.map(Agreement.Field::ordinal).orElse(Agreement.Field.values().length)));
        agreements.forEach(
                agreement -> fields.computeIfAbsent(agreement.fields().stream().findFirst(), field -> new ArrayList<>())
                        .add(agreement));
        return fields;
    }

    /** The name of a field as a heading has it. */
    String heading(Optional<Agreement.Field> field) {
        Run name = field.map(value -> Run.words(desk.say().wording().get("field", value)))
                .orElseGet(() -> Run.words(desk.word("field.none")));
        return PlainText.of(name.capitalised());
    }

    private static boolean isSubState(Agreement agreement) {
        return agreement.level().equals(Optional.of(Agreement.Level.SUB_STATE));
    }

    private static Comparator<Agreement> byDate() {
        return Comparator.comparing(Agreements::order, When.READING_ORDER).thenComparing(Agreement::id);
    }
}
