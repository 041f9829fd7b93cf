package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Place;
import bilat.fact.CountryCodes;
import bilat.fact.FactId;
import bilat.fact.Marking;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the nodes of one file, noting every problem and every reference as it goes. */
final class Reading {
    private final String file;
    private final int mostKeys;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private Optional<Pair> pair = Optional.empty();
    private Marking marking = Marking.CLEAR;
    private FactId id = new FactId(Optional.empty(), "");
    private List<Link> ofPair = List.of();
    private int record;
    private int keys;
    private final List<Integer> parts = new ArrayList<>();
    private int lostParts;
    /** The problems before the record, and those of its parts. */
    private int excused;

    Reading(String file) {
        this(file, Limits.KEYS);
    }

    Reading(String file, int mostKeys) {
        this.file = file;
        this.mostKeys = mostKeys;
    }

    /** One key of a mapping with its value. */
    record Entry(String key, Node keyNode, Node value) {}

    String file() {
        return file;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    List<Link> links() {
        return links;
    }

    /** The pair and the default marking that the head of the file gives. */
    void head(Optional<Pair> filePair, Marking fileMarking) {
        this.pair = filePair;
        this.marking = fileMarking;
        this.ofPair = List.copyOf(links);
        links.clear();
    }

    Optional<Pair> pair() {
        return pair;
    }

    Marking marking() {
        return marking;
    }

    /** Turns to the next record; a fact makes the references of the file's pair. */
    void enter(FactId next, int number, boolean fact) {
        this.id = next;
        this.record = number;
        parts.clear();
        lostParts = 0;
        excused = problems.size();
        if (fact) {
            ofPair.forEach(link -> links.add(link.from(number)));
        }
    }

    /** Reads a part of the record that is left out alone if it has a problem. */
    <T> Optional<T> part(int number, Supplier<Optional<T>> reading) {
        int problem = problems.size();
        int link = links.size();
        Optional<T> part = reading.get();
        links.subList(link, links.size()).replaceAll(made -> made.ofPart(number));
        if (part.isPresent() && problems.size() == problem) {
            parts.add(number);
            return part;
        }
        lostParts++;
        excused += problems.size() - problem;
        return Optional.empty();
    }

    /** The parts of the record that were read, by their numbers as typed. */
    List<Integer> parts() {
        return List.copyOf(parts);
    }

    int lostParts() {
        return lostParts;
    }

    /** Whether there was no problem with the record since it was entered, but for those of its parts. */
    boolean isSound() {
        return problems.size() == excused;
    }

    FactId id() {
        return id;
    }

    CountryCodes codes() {
        return CountryCodes.SHIPPED;
    }

    /** Notes a reference; facts are looked for in the record's own pair first. */
    void link(Link.Kind kind, String target, Node node) {
        links.add(new Link(kind, target, id.pair().or(() -> pair), place(node), record, OptionalInt.empty()));
    }

    void problem(Node node, String code, String message, String help) {
        problems.add(Problems.at(place(node), code, message, help));
    }

    Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        boolean oneLine = end != null && end.getLine() == start.getLine() && node instanceof ScalarNode;
        int length = oneLine ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
        return new Place(file, start.getLine() + 1, start.getColumn() + 1, length);
    }

    /** The text of a scalar as typed; empty and noted if it is none, or has no text. */
    Optional<String> scalar(Node node) {
        if (!isPlainNode(node)) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            problem(node, "wrong-shape", Features.kind(node) + " where one value is due", Features.oneValue(node));
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            empty(node);
            return Optional.empty();
        }
        if (text.length() > Limits.SCALAR) {
            problem(node, "limit-scalar", "a value longer than " + Limits.SCALAR + " characters", "shorten it");
            return Optional.empty();
        }
        return isVisible(scalar, text) ? Optional.of(text) : Optional.empty();
    }

    /** The escapes of double quotation marks can bring in what the text of a file must not hold. */
    private boolean isVisible(ScalarNode node, String text) {
        if (node.getScalarStyle() != DumperOptions.ScalarStyle.DOUBLE_QUOTED) {
            return true;
        }
        Optional<Diagnostic> hidden = Hidden.in(text, place(node));
        hidden.ifPresent(problems::add);
        return hidden.isEmpty();
    }

    private void empty(Node node) {
        Mark start = node.getStartMark();
        int[] text = start.getBuffer();
        int sign = start.getPointer();
        while (sign < text.length && text[sign] == ' ') {
            sign++;
        }
        boolean remark = isEmpty(node) && sign < text.length && text[sign] == '#';
        String help = remark
                ? "what follows # is a remark: put a value that begins with it in quotation marks"
                : "give it a value, or delete the key";
        problem(node, "value-missing", "a key without a value", help);
    }

    /** Whether a node has no value at all, as after a key and its colon. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** The entries of a mapping, each key once; empty and noted if it is none. */
    Optional<List<Entry>> mapping(Node node, String what) {
        if (!isPlainNode(node)) {
            return Optional.empty();
        }
        if (isEmpty(node)) {
            empty(node);
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            problem(
                    node,
                    "wrong-shape",
                    Features.kind(node) + " where " + what + " are due",
                    "write each key with a colon, a blank and its value on a line of its own");
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            keys++;
            if (keys > mostKeys) {
                problem(tuple.getKeyNode(), "limit-keys", "more than " + mostKeys + " keys in one file", "split it");
                break;
            }
            key(tuple).ifPresent(key -> {
                Entry first = entries.get(key);
                if (first == null) {
                    entries.put(key, new Entry(key, tuple.getKeyNode(), tuple.getValueNode()));
                } else {
                    problems.add(Problems.twice(
                            place(tuple.getKeyNode()),
                            "key-twice",
                            Quoted.of(key) + " stands here for the second time",
                            place(first.keyNode()),
                            "keep one of them"));
                }
            });
        }
        return Optional.of(List.copyOf(entries.values()));
    }

    private Optional<String> key(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            problem(scalar, "value-missing", "nothing before the colon", "write a key before it");
            return Optional.empty();
        }
        Optional<String> key = scalar(tuple.getKeyNode());
        if (key.equals(Optional.of("<<"))) {
            problem(tuple.getKeyNode(), "yaml-merge", "keys taken over from elsewhere (<<)", "write the keys out");
            return Optional.empty();
        }
        return key;
    }

    /** Notes what YAML has and this format has not; whether to read on: what has a name may hold itself. */
    private boolean isPlainNode(Node node) {
        Optional<Diagnostic> refused = Features.refused(node, place(node));
        refused.ifPresent(problems::add);
        return node.getAnchor() == null;
    }
}
