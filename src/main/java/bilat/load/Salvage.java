package bilat.load;

import bilat.fact.Actor;
import bilat.fact.Concerns;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads of what cannot be used which other pairs it concerns, so that it is not silently missing there. Nothing is
 * noted: what is wrong with it is told already.
 */
final class Salvage {
    private static final String PARTIES = "parties";
    private static final String BEARS_ON = "bears-on";

    /** A key with the rest of its line, and the lines after it that are indented further or are items of its list. */
    private static final Pattern KEY = Pattern.compile(
            "(?m)^( *)['\"]?(" + PARTIES + "|" + BEARS_ON + ")['\"]?:(.*+(?:\\n(?:\\1(?: |- ).*+| *+(?:#.*+)?$))*+)");

    private static final Pattern REMARK = Pattern.compile("(?m)(?:^|(?<= ))#.*");
    private static final Pattern PAIR = Pattern.compile("\\b([A-Z]{3})-([A-Z]{3})\\b");
    private static final Pattern COUNTRY = Pattern.compile("\\b[A-Z]{3}\\b");

    private static final Pattern PAIR_LINE = Pattern.compile("(?m)^pair:\\s*['\"]?([A-Z]{3})-([A-Z]{3})\\b");

    private Salvage() {}

    /** The pair that a file names, looked for in its text, for where YAML fails. */
    static Optional<Pair> pair(String content) {
        Matcher line = PAIR_LINE.matcher(content);
        return line.find() && !line.group(1).equals(line.group(2))
                ? Optional.of(Pair.of(line.group(1), line.group(2)).canonical())
                : Optional.empty();
    }

    /** Of a record. */
    static Concerns of(Node record) {
        Reading unheard = new Reading("");
        List<Actor> parties = new ArrayList<>();
        List<Pair> bearsOn = new ArrayList<>();
        if (record instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                switch (key) {
                    case PARTIES ->
                        values(tuple)
                                .forEach(value ->
                                        References.ACTOR.read(value, unheard).ifPresent(parties::add));
                    case BEARS_ON ->
                        values(tuple)
                                .forEach(value ->
                                        References.PAIR.read(value, unheard).ifPresent(bearsOn::add));
                    default -> {}
                }
            }
        }
        return Concerns.of(parties, bearsOn);
    }

    private static Stream<Node> values(NodeTuple tuple) {
        return tuple.getValueNode() instanceof SequenceNode list
                ? list.getValue().stream()
                : Stream.of(tuple.getValueNode());
    }

    /** What a node holds besides the records that are read of it: items of a list, or the second of two with one id. */
    static List<Node> unread(Node node, List<Reading.Entry> read) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        Set<Node> keys = read.stream().map(Reading.Entry::keyNode).collect(Collectors.toSet());
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> !keys.contains(tuple.getKeyNode()))
                        .map(NodeTuple::getValueNode)
                        .toList()
                : List.of();
    }

    /** Of several records. */
    static Concerns ofAll(List<Node> records) {
        return records.stream().map(Salvage::of).reduce(Concerns.NONE, Concerns::and);
    }

    /** Of text that is no YAML: of one record or of many. */
    static Concerns of(String text) {
        Concerns all = Concerns.NONE;
        Matcher keys = KEY.matcher(text);
        while (keys.find()) {
            String values = REMARK.matcher(keys.group(3)).replaceAll("");
            all = all.and(
                    keys.group(2).equals(PARTIES)
                            ? Concerns.of(countries(values), List.of())
                            : Concerns.of(List.of(), pairs(values)));
        }
        return all;
    }

    private static List<Actor> countries(String values) {
        return COUNTRY.matcher(values)
                .results()
                .map(code -> new Actor(code.group()))
                .toList();
    }

    private static List<Pair> pairs(String values) {
        return PAIR.matcher(values)
                .results()
                .filter(codes -> !codes.group(1).equals(codes.group(2)))
                .map(codes -> Pair.of(codes.group(1), codes.group(2)))
                .toList();
    }
}
