package bilat.cli;

/** What the program says by its exit code. Verbosity never changes it. */
enum Exit {
    DONE(0, "done; warnings allowed unless --strict"),
    FACTS(
            1,
            "the facts have errors, or with --strict warnings; or are past --error-after; or changes --exit-code found"
                    + " one; or verify found a difference"),
    USAGE(2, "wrong usage: unknown option, unknown country, no such definition; or a file that cannot be verified"),
    PARTLY(3, "partly done: --keep-going left something out, or some briefs of a publication failed"),
    FAULT(70, "a fault of bilat"),
    MACHINE(74, "cannot read or write"),
    HELD(75, "another publication holds the lock");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
