package bilat.check;

import bilat.diagnostic.Severity;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marking TLP:WHITE, which since August 2022 is called TLP:CLEAR. */
final class TlpWhite implements TextRule {
    private static final Pattern WHITE = Pattern.compile("\\bTLP[: ]WHITE\\b");

    @Override
    public String code() {
        return "tlp-white";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Function<Passage, Stream<Finding>> of(Asked asked) {
        return this::find;
    }

    private Stream<Finding> find(Passage passage) {
        boolean white = passage.isOwn()
                && passage.text().contains("WHITE")
                && WHITE.matcher(passage.text()).find();
        return !white
                ? Stream.of()
                : Stream.of(Finding.of(
                        this,
                        passage.subject(),
                        "TLP:WHITE has been called TLP:CLEAR since TLP 2.0 (August 2022)",
                        "write TLP:CLEAR, or mark the record: marking: clear"));
    }
}
