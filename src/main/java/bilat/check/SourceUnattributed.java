package bilat.check;

import bilat.diagnostic.Severity;
import bilat.fact.Source;
import java.util.List;

/** A source that names nobody: no publisher, author or side. An official document speaks for itself. */
final class SourceUnattributed implements Rule {
    @Override
    public String code() {
        return "source-unattributed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Asked asked) {
        return asked.each("sources", asked.facts().sources())
                .filter(one -> !isAttributed(one.it()))
                .map(one -> Finding.of(
                        this,
                        one.subject(),
                        "a source without a publisher or an author: nobody can weigh it",
                        "add publisher or author"))
                .toList();
    }

    private static boolean isAttributed(Source source) {
        boolean document = source.type()
                .filter(type -> type == Source.Type.OFFICIAL || type == Source.Type.TREATY_TEXT)
                .isPresent();
        return document
                || source.publisher().isPresent()
                || source.author().isPresent()
                || source.side().isPresent();
    }
}
