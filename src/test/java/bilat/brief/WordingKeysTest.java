package bilat.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.change.Why;
import bilat.definition.Manifest;
import bilat.fact.Agreement;
import bilat.fact.AgreementStatus;
import bilat.fact.Assessment;
import bilat.fact.DiplomaticRelations;
import bilat.fact.Event;
import bilat.fact.Figure;
import bilat.fact.Meeting;
import bilat.fact.Mission;
import bilat.fact.Point;
import bilat.fact.Position;
import bilat.fact.Post;
import bilat.fact.Source;
import bilat.fact.StanceComparison;
import bilat.fact.Word;
import bilat.wording.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key of the wording is asked for, and every key that is asked for is there. */
class WordingKeysTest {
    private static final Path MAIN = Path.of("src/main/java/bilat");
    private static final Path ENGLISH = Path.of("src/main/resources/bilat/wording/en.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\\n]*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)+\\.?");
    /** A key made of a stem and the word of a closed list: get("role", role), "status." + kind. */
    private static final Pattern STEM =
            Pattern.compile("\\bget\\(\\s*\"([a-z.-]+)\"\\s*,|\"([a-z.-]+)\\.\"\\s*\\+|\"(number|month)\\.\" \\+");

    private static final List<String> ACTS = List.of(
            "signed", "concluded", "in-force", "took-effect", "suspended", "denounced", "withdrew", "terminated");

    /** What may follow each stem. A stem that the code does not build a key of, or one that is missing, is a fault. */
    private static final Map<String, List<String>> FAMILIES = new TreeMap<>(Map.ofEntries(
            Map.entry("agreement", words(Agreement.Type.values())),
            Map.entry("agreement.one", words(Agreement.Type.values())),
            Map.entry("agreements.group", words(AgreementStatus.Group.values())),
            Map.entry("assessment", words(Assessment.Kind.values())),
            Map.entry("attachment", List.of("after", "before", "definition", "facts", "options")),
            Map.entry("changes.capacity", words(Post.Status.values())),
            Map.entry("changes.count", words(Why.values())),
            Map.entry("changes.event", words(Event.Modality.values())),
            Map.entry("changes.point", words(Point.Kind.values())),
            Map.entry("changes.why", words(Why.values())),
            Map.entry("compared", words(StanceComparison.values())),
            Map.entry("confidence", words(Assessment.Confidence.values())),
            Map.entry(
                    "contested.stance",
                    Stream.concat(words(Position.Stance.values()).stream(), Stream.of("none"))
                            .toList()),
            Map.entry("field", fields()),
            Map.entry("field-name", optional("field-name")),
            Map.entry(
                    "glance.relations",
                    Stream.of(DiplomaticRelations.Status.values())
                            .filter(status -> status != DiplomaticRelations.Status.RECOGNISED)
                            .map(DiplomaticRelations.Status::word)
                            .toList()),
            Map.entry("index", List.of("changed", "failed", "files")),
            Map.entry("index.reason", words(Manifest.Reason.values())),
            Map.entry("kind", optional("kind")),
            Map.entry("label", ACTS),
            Map.entry("level", words(Agreement.Level.values())),
            Map.entry("likelihood", words(Assessment.Likelihood.values())),
            Map.entry("meeting", words(Meeting.Type.values())),
            Map.entry("meeting.state", words(Meeting.State.values())),
            Map.entry("meeting.was", open()),
            Map.entry("mission", words(Mission.Type.values())),
            Map.entry("month", numbers(12)),
            Map.entry("number", numbers(10)),
            Map.entry(
                    "position",
                    Stream.of(Position.Manner.values())
                            .filter(manner -> manner != Position.Manner.REFERS)
                            .map(Position.Manner::word)
                            .toList()),
            Map.entry("post.status", words(Post.Status.values())),
            Map.entry("qualifier", words(Figure.Qualifier.values())),
            Map.entry(
                    "relations",
                    Stream.of(DiplomaticRelations.Status.values())
                            .map(DiplomaticRelations.Status::word)
                            .flatMap(word -> Stream.of(word, word + ".by", word + ".jointly"))
                            .toList()),
            Map.entry("role", words(Post.Role.values())),
            Map.entry("picture.sign", List.of("day", "month", "years", "lasting", "planned", "about", "by", "ahead")),
            Map.entry("picture.squares", List.of("in-force", "pending", "not-binding", "ended")),
            Map.entry("point", words(Point.Kind.values())),
            Map.entry("position.on-behalf", List.of("denies", "proposes")),
            Map.entry("reliability", words(Source.Reliability.values())),
            Map.entry("totals", List.of("in-force", "pending", "not-binding", "ended")),
            Map.entry("point.expected", words(Point.Expected.values())),
            // The part that opens a scene-setter or a bulletin has no heading.
            Map.entry(
                    "section",
                    Sections.names().stream()
                            .filter(name -> !List.of("in-short", "headline").contains(name))
                            .toList()),
            Map.entry("span.every", List.of("years", "months", "days")),
            Map.entry("stance", words(Position.Stance.values())),
            Map.entry("stance.both", List.of("supports", "opposes", "neutral")),
            Map.entry(
                    "stance.side",
                    Stream.concat(
                                    words(Position.Stance.values()).stream(),
                                    Stream.of("none", "supports.toward", "opposes.toward"))
                            .toList()),
            Map.entry("status", words(AgreementStatus.Kind.values())),
            Map.entry(
                    "timeline",
                    Stream.concat(ACTS.stream(), Stream.of("opened", "closed")).toList()),
            Map.entry("timeline.relations", words(DiplomaticRelations.Status.values()))));

    /** Keys whose last part is put on elsewhere than where the key begins. */
    private static final List<String> BUILT = List.of(
            "card.appointed-checked",
            "card.since-checked",
            "card.since-unknown-checked",
            "changes.learned.all",
            "changes.learned.one",
            "changes.since.all",
            "changes.since.one",
            "changes.because.all",
            "changes.because.one",
            "encounter.held.alone",
            "encounter.held.met",
            "encounter.held.received",
            "encounter.held.spoke",
            "encounter.to-come.alone",
            "encounter.to-come.met",
            "encounter.to-come.received",
            "encounter.to-come.spoke",
            "mind.no-voice-s",
            "position.holds.denies",
            "position.holds.proposes",
            "position.holds.reports",
            "position.on-behalf",
            "section.counterparts.one");

    @Test
    void every_key_that_the_code_asks_for_is_there_and_no_other() throws IOException {
        Set<String> there = english().stringPropertyNames();
        Set<String> asked = new TreeSet<>(BUILT);
        FAMILIES.forEach((stem, words) -> words.forEach(word -> asked.add(stem + "." + word)));
        for (String literal : literals()) {
            if (FAMILIES.containsKey(literal) || literal.endsWith(".json")) {
                continue;
            }
            if (there.contains(literal + ".other")) {
                asked.add(literal + ".one");
                asked.add(literal + ".other");
            } else if (there.contains(literal + "-below")) {
                asked.add(literal);
                asked.add(literal + "-below");
            } else if (there.contains(literal)
                    || KEY.matcher(literal).matches() && !literal.endsWith(".") && !literal.endsWith(".json")) {
                asked.add(literal);
            }
        }
        assertEquals(Set.of(), without(asked, there), "asked for and not in " + ENGLISH);
        assertEquals(Set.of(), without(there, asked), "never asked for");
    }

    @Test
    void every_stem_of_a_key_has_its_list_of_words() throws IOException {
        Set<String> stems = new TreeSet<>();
        for (String code : sources()) {
            Matcher stem = STEM.matcher(code);
            while (stem.find()) {
                stems.add(stem.group(1) != null ? stem.group(1) : stem.group(2));
            }
        }
        assertEquals(lines(FAMILIES.keySet()), lines(stems));
    }

    @Test
    void no_words_are_empty_and_every_template_can_be_read() throws IOException {
        Properties english = english();
        List<String> faults = new ArrayList<>();
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String words = english.getProperty(key);
            if (words.isEmpty() || words.replaceAll("\\{\\d}", "").contains("{") || words.contains("  ")) {
                faults.add(key + "=" + words);
            }
            Template.of(words);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void no_key_stands_twice() throws IOException {
        List<String> keys = Files.readAllLines(ENGLISH).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        List<String> twice = new ArrayList<>(keys);
        new TreeSet<>(keys).forEach(twice::remove);
        assertEquals(List.of(), twice);
    }

    @Test
    void nothing_that_reaches_the_page_is_english_outside_the_wording() throws IOException {
        Pattern words = Pattern.compile("[A-Za-z]\\w*[ ,.:;]+[A-Za-z]|^ ?[A-Z][a-z]+|^[a-z]+ $| [a-z]+ ?$");
        List<String> english = new ArrayList<>();
        for (String code : sources("brief")) {
            LITERAL.matcher(withoutFaults(code))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(text -> !KEY.matcher(text).matches())
                    .filter(text -> words.matcher(text).find())
                    .forEach(english::add);
        }
        // The name of an algorithm is no English.
        english.remove(", SHA-256 ");
        assertEquals(List.of(), english);
    }

    /** Without the messages of exceptions, which no reader of a brief sees. */
    private static String withoutFaults(String code) {
        return code.replaceAll("new \\w+Exception\\([^;]*", "");
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String code : sources()) {
            LITERAL.matcher(code).results().forEach(literal -> literals.add(literal.group(1)));
        }
        return literals;
    }

    private static List<String> sources() throws IOException {
        List<String> all = new ArrayList<>(sources("brief"));
        all.addAll(sources("publish"));
        all.addAll(sources("wording"));
        return all;
    }

    private static List<String> sources(String packageName) throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve(packageName))) {
            List<String> codes = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                codes.add(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
            }
            return codes;
        }
    }

    private static Properties english() throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(ENGLISH)) {
            words.load(file);
        }
        return words;
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(others);
        return rest;
    }

    private static String lines(Set<String> keys) {
        return String.join("\n", keys);
    }

    private static List<String> words(Word... values) {
        return Arrays.stream(values).map(Word::word).toList();
    }

    /** Every field of an agreement but that of which there is nothing to say. */
    private static List<String> fields() {
        return Arrays.stream(Agreement.Field.values())
                .filter(field -> field != Agreement.Field.OTHER)
                .map(Agreement.Field::word)
                .toList();
    }

    /** The states of a meeting that was not held. */
    private static List<String> open() {
        return Arrays.stream(Meeting.State.values())
                .filter(state -> state != Meeting.State.HELD)
                .map(Meeting.State::word)
                .toList();
    }

    private static List<String> numbers(int last) {
        return Stream.iterate(1, number -> number + 1)
                .limit(last)
                .map(String::valueOf)
                .toList();
    }

    /** Keys that need not be there: what has no words is printed by its own name. */
    private static List<String> optional(String stem) {
        try {
            return english().stringPropertyNames().stream()
                    .filter(key -> key.startsWith(stem + "."))
                    .map(key -> key.substring(stem.length() + 1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
