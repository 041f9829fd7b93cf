package bilat.brief;

import bilat.fact.Edtf;

/** The value of a variant, typed as text: a date is said as a date, anything else to the letter. */
final class FieldValues {
    private final Desk desk;

    FieldValues(Desk desk) {
        this.desk = desk;
    }

    Run run(String text) {
        return Edtf.when(text).value().map(desk.say()::when).orElseGet(() -> Run.typed(text));
    }
}
