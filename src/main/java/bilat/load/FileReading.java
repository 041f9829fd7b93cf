package bilat.load;

import bilat.diagnostic.Diagnostic;
import bilat.diagnostic.Suggestion;
import bilat.fact.Actor;
import bilat.fact.Assessment;
import bilat.fact.Concerns;
import bilat.fact.CountryCodes;
import bilat.fact.FactId;
import bilat.fact.Marking;
import bilat.fact.Omitted;
import bilat.fact.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads one data file: its head, and each record of each collection. */
final class FileReading {
    private static final List<String> HEAD = List.of("pair", "marking");

    private final Reading in;
    private final Composed composed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Stretch> omitted = new ArrayList<>();

    private FileReading(String name, Composed composed) {
        this.in = new Reading(name);
        this.composed = composed;
    }

    /** The facts of a text. */
    static FileFacts of(Text text, String name) {
        List<Diagnostic> problems = new ArrayList<>(text.problems());
        if (text.content().isEmpty()) {
            Lost lost = new Lost(text.guess().isEmpty(), Cut.ids(text.guess().orElse("")));
            return unread(name, text.guess().orElse(""), text.guess().flatMap(Salvage::pair), lost, problems);
        }
        String content = text.content().get();
        Composed composed = Composed.of(content, name);
        problems.addAll(notToldBefore(composed.problems(), text.problems()));
        if (composed.failed()) {
            return unread(name, content, Salvage.pair(content), new Lost(false, Cut.ids(content)), problems);
        }
        FileReading reading = new FileReading(name, composed);
        boolean headed = composed.root()
                .filter(root -> !Reading.isEmpty(root))
                .map(reading::file)
                .orElse(true);
        problems.addAll(reading.in.problems());
        Optional<Pair> pair = reading.in.pair().or(() -> Salvage.pair(content));
        if (!headed || composed.cuts().stream().anyMatch(FileReading::isHead)) {
            // Whose facts these are, or who may read them, cannot be told.
            return unread(name, content, pair, new Lost(false, Cut.ids(content)), problems);
        }
        Set<String> names = new HashSet<>();
        for (Cut cut : composed.cuts()) {
            Optional<String> collection =
                    cut.collection().filter(key -> Collections.named(key).isPresent());
            String lines = cut.of(content);
            Omitted record = new Omitted(collection, Optional.of(cut.id()), pair, Salvage.of(lines));
            reading.omitted.add(new Stretch(record, name, cut.first(), cut.last()));
            names.addAll(Cut.ids(lines));
        }
        return new FileFacts(
                name,
                reading.in.pair(),
                reading.entries,
                reading.in.links(),
                reading.omitted,
                new Lost(false, names),
                problems);
    }

    /** YAML stumbles over a line whose indentation was found wrong before: one fault, one message. */
    private static List<Diagnostic> notToldBefore(List<Diagnostic> problems, List<Diagnostic> before) {
        Set<Integer> lines = before.stream()
                .filter(problem -> problem.code().equals("indentation"))
                .map(problem -> problem.place().line())
                .collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !lines.contains(problem.place().line()))
                .toList();
    }

    private static FileFacts unread(
            String name, String content, Optional<Pair> pair, Lost lost, List<Diagnostic> problems) {
        Omitted file = new Omitted(Optional.empty(), Optional.empty(), pair, Salvage.of(content));
        return new FileFacts(name, pair, List.of(), List.of(), List.of(Stretch.file(file, name)), lost, problems);
    }

    private static boolean isHead(Cut cut) {
        return HEAD.stream().anyMatch(cut.id()::startsWith);
    }

    /** Reads the whole; whether pair and marking are certain. */
    private boolean file(Node root) {
        Optional<List<Reading.Entry>> top = in.mapping(root, "collections with their records");
        boolean headed = top.isPresent()
                && head(top.get(), ((MappingNode) root).getValue().size());
        for (Reading.Entry entry : top.orElse(List.of())) {
            Optional<Collections.Collection<?>> collection = Collections.named(entry.key());
            if (collection.isPresent()) {
                records(collection.get(), entry.value());
            } else if (!HEAD.contains(entry.key())) {
                headed &= unknown(entry);
            }
        }
        return headed;
    }

    /** Notes a key that is no collection; whether it was not meant to be one of the head. */
    private boolean unknown(Reading.Entry entry) {
        List<String> known = new ArrayList<>(Collections.keys());
        known.addAll(HEAD);
        Optional<String> meant = Suggestion.of(entry.key(), known);
        in.problem(
                entry.keyNode(),
                "collection-unknown",
                Quoted.of(entry.key()) + " is not a collection",
                meant.map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the collections are " + String.join(", ", Collections.keys())));
        // A brief names what it lacks, and what this key is nobody knows.
        lost(Optional.empty(), entry.keyNode(), entry.value(), Salvage.unread(entry.value(), List.of()));
        // "tlp: red" may have been meant as the marking of all that follows.
        return meant.filter(HEAD::contains).isEmpty() && !(entry.value() instanceof ScalarNode);
    }

    /** Reads pair and marking; whether both were as they should be, and no key of the file stands twice. */
    private boolean head(List<Reading.Entry> top, int keys) {
        int before = in.problems().size();
        Optional<Pair> pair = value(top, "pair").flatMap(node -> References.PAIR.read(node, in));
        Optional<Marking> marking =
                value(top, "marking").flatMap(node -> Types.word(Marking.class).read(node, in));
        in.head(pair, marking.orElse(Marking.CLEAR));
        return in.problems().size() == before && keys == top.size();
    }

    private static Optional<Node> value(List<Reading.Entry> top, String key) {
        return top.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Reading.Entry::value)
                .findFirst();
    }

    private void records(Collections.Collection<?> collection, Node node) {
        boolean cutAway = Reading.isEmpty(node)
                && composed.cuts().stream().anyMatch(cut -> cut.collection().equals(Optional.of(collection.key())));
        if (cutAway) {
            return;
        }
        Optional<List<Reading.Entry>> records = in.mapping(node, "records under their ids");
        if (records.isEmpty()) {
            lost(Optional.of(collection.key()), node, node, Salvage.unread(node, List.of()));
            return;
        }
        List<Node> unread = Salvage.unread(node, records.get());
        if (!unread.isEmpty()) {
            lost(Optional.of(collection.key()), node, node, unread);
        }
        for (Reading.Entry record : records.get()) {
            record(collection, record);
        }
    }

    /** Notes that nothing is read of some records, in which lines they stand, and what concerns which pairs there. */
    private void lost(Optional<String> collection, Node from, Node to, List<Node> records) {
        Omitted nameless = new Omitted(collection, Optional.empty(), in.pair(), Salvage.ofAll(records));
        int first = from.getStartMark().getLine() + 1;
        omitted.add(new Stretch(nameless, in.file(), first, to.getEndMark().getLine() + 1));
    }

    private <R> void record(Collections.Collection<R> collection, Reading.Entry record) {
        int number = entries.size();
        boolean fact = collection.scope() == Collections.Scope.FACT;
        FactId id = fact ? References.provisional(record.key(), in.pair()) : new FactId(Optional.empty(), record.key());
        in.enter(id, number, fact);
        boolean named = collection.key().equals("countries") ? country(record) : id(record.keyNode(), id);
        Optional<R> read = collection.shape().read(record.value(), in);
        boolean usable = named && read.isPresent() && sourced(record, read.get()) && in.isSound();
        Optional<Pair> pair = id.pair().or(in::pair);
        for (int lost = 0; usable && lost < in.lostParts(); lost++) {
            Omitted part = new Omitted(Optional.of(collection.key()), Optional.empty(), pair);
            omitted.add(Stretch.file(part, in.file()));
        }
        entries.add(new Entry(
                collection,
                id,
                in.place(record.keyNode()),
                pair,
                number,
                usable ? Optional.of(read.get()) : Optional.empty(),
                usable || !fact ? Concerns.NONE : Salvage.of(record.value()),
                in.parts()));
    }

    private boolean id(Node node, FactId id) {
        if (!References.isId(id.name())) {
            in.problem(
                    node,
                    "id-invalid",
                    Quoted.of(((ScalarNode) node).getValue()) + " is not an id",
                    "write lower-case words joined by hyphens: defence-mou-2019");
            return false;
        }
        boolean foreign =
                in.pair().isPresent() && id.pair().isPresent() && !id.pair().equals(in.pair());
        if (foreign) {
            in.problem(
                    node,
                    "id-invalid",
                    Quoted.of(id.toString()) + " belongs to another pair than this file",
                    "leave out the pair before it, or put it into a file of that pair");
        }
        return !foreign;
    }

    /** A code in countries declares itself, so that it need not be known. */
    private boolean country(Reading.Entry record) {
        return CountryCodes.isUserAssigned(record.key())
                || References.country(record.key(), record.keyNode(), in)
                        .map(Actor::id)
                        .isPresent();
    }

    private boolean sourced(Reading.Entry record, Object read) {
        if (read instanceof Assessment assessment
                && assessment.sources().isEmpty()
                && assessment.basis().isEmpty()) {
            in.problem(
                    record.keyNode(),
                    "source-missing",
                    "an assessment that rests on nothing",
                    "name its basis, the facts it rests on, or its sources");
            return false;
        }
        return true;
    }
}
