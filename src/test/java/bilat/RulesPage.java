package bilat;

import bilat.check.Catalogue;
import bilat.check.Entry;
import bilat.diagnostic.Severity;
import java.util.List;

/** The page of the documentation that has the whole catalogue. */
final class RulesPage {
    private static final String HEAD = """
            # What bilat check finds

            Made from the catalogue that `bilat explain` prints; change it there. An *error* makes a fact unusable or is false in itself. A *warning* is
            what sound archives contain too: it fails with `--strict` alone. A *note* is only worth knowing, and shown with `--notes`.

            Every example is run by a test, as a file of its own beside this one. `<U+200B>` stands for the character of that number.

            ```yaml
            %s```

            """;

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD.formatted(Catalogue.beside()));
        List<Entry> entries = Catalogue.codes().stream()
                .map(code -> Catalogue.find(code).orElseThrow())
                .toList();
        page.append("| severity | codes |\n| --- | --- |\n");
        for (Severity severity : Severity.values()) {
            List<Entry> some = entries.stream()
                    .filter(entry -> entry.severity() == severity)
                    .toList();
            page.append("| ").append(some.get(0).word()).append(" | ");
            page.append(String.join(
                    ", ",
                    some.stream()
                            .map(entry -> "[" + entry.code() + "](#" + entry.code() + ")")
                            .toList()));
            page.append(" |\n");
        }
        entries.forEach(entry -> page.append(section(entry)));
        return page.toString();
    }

    private static String section(Entry entry) {
        return "\n## " + entry.code() + "\n\n*" + entry.word() + "*\n\n" + entry.text() + "\n"
                + entry.example()
                        .map(it -> "\nBad:\n\n```yaml\n" + it.bad() + "```\n\nGood:\n\n```yaml\n" + it.good() + "```\n")
                        .orElse("");
    }
}
