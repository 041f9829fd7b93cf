package bilat.fact;

/** What one party did or has: a signatory, a date of ratification, a readout. */
public record ByParty<T>(Actor party, T value) {}
