package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** The marking TLP:WHITE, which since August 2022 is called TLP:CLEAR. */
final class TlpWhite implements Rule {
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
    public List<Finding> check(Asked asked) {
        return Passages.of(asked)
                .filter(passage -> passage.text().contains("WHITE")
                        && passage.isOwn()
                        && WHITE.matcher(passage.text()).find())
                .map(passage -> Finding.of(
                        this,
                        passage.subject(),
                        "TLP:WHITE has been called TLP:CLEAR since TLP 2.0 (August 2022)",
                        "write TLP:CLEAR, or mark the record: marking: clear"))
                .toList();
    }
}
