package bilat.fact;

/** How exactly a date is known; EDTF level 1 without seasons. Coarser comes first. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    MONTH,
    DAY
}
