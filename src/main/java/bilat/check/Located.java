package bilat.check;

/** A record, and what a finding about it is about. */
record Located<R>(Subject subject, R it) {}
