package bilat.check;

import bilat.diagnostic.Severity;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sources that were each read through the other, so that none was read. */
final class ViaCircle implements Rule {
    @Override
    public String code() {
        return "via-circle";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Asked asked) {
        SortedMap<String, List<String>> via = new TreeMap<>();
        asked.facts().sources().forEach((id, source) -> source.via().ifPresent(by -> via.put(id, List.of(by))));
        return Circles.in(via).stream()
                .map(circle -> Finding.of(
                        this,
                        Subject.of("sources", circle.get(0)).at("via"),
                        "read through itself: " + Circles.words(circle, id -> id, " via "),
                        "name the source that was really read last, without a via"))
                .toList();
    }
}
