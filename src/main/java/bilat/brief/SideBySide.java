package bilat.brief;

import bilat.fact.Figure;
import bilat.fact.Figure.Flow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures may stand side by side: those of one measure, unit and direction, and exports as the one side reports
 * them beside the imports that the other reports.
 */
final class SideBySide {
    private static final Set<Flow> TRADE = EnumSet.of(Flow.EXPORTS, Flow.IMPORTS);

    private SideBySide() {}

    /** The figures in groups, both in the order in which they were given. */
    static List<List<Figure>> of(List<Figure> figures) {
        List<List<Figure>> groups = new ArrayList<>();
        for (Figure figure : figures) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> compares(figure, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.get(groups.size() - 1);
                    })
                    .add(figure);
        }
        return groups;
    }

    private static boolean compares(Figure one, Figure other) {
        return one.unit().equals(other.unit())
                && one.from().equals(other.from())
                && one.to().equals(other.to())
                && (one.measure().equals(other.measure()) || seenFromBothEnds(one, other));
    }

    private static boolean seenFromBothEnds(Figure one, Figure other) {
        Set<Flow> flows =
                Stream.of(one, other).flatMap(figure -> figure.flow().stream()).collect(Collectors.toSet());
        return flows.equals(TRADE)
                && one.from().isPresent()
                && !one.reporter().equals(other.reporter())
                && differInOneWord(one.measure().split(" "), other.measure().split(" "));
    }

    /** Whether measures differ in the word for the flow alone, in whatever language they are typed. */
    private static boolean differInOneWord(String[] one, String[] other) {
        int different = 0;
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            different += one[i].equals(other[i]) ? 0 : 1;
        }
        return one.length == other.length && different == 1;
    }
}
