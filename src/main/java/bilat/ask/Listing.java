package bilat.ask;

import bilat.fact.Word;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lists that may be asked for, each in the order of ids. */
public enum Listing implements Word {
    PAIRS,
    COUNTRIES,
    OFFICIALS,
    AGREEMENTS,
    POSITIONS,
    MEETINGS,
    ISSUES,
    SOURCES;

    /**
     * The rows of this list.
     *
     * @param names the name of a country by its code
     */
    public List<Row> rows(Archive archive, UnaryOperator<String> names) {
        Rows rows = new Rows(archive, names);
        return switch (this) {
            case PAIRS -> rows.pairs();
            case COUNTRIES -> rows.countries();
            case OFFICIALS -> rows.officials();
            case AGREEMENTS -> rows.agreements();
            case POSITIONS -> rows.positions();
            case MEETINGS -> rows.meetings();
            case ISSUES -> rows.issues();
            case SOURCES -> rows.sources();
        };
    }

    /** What the number of a row counts. */
    public String counted() {
        return this == SOURCES ? "cited-by" : "sources";
    }
}
