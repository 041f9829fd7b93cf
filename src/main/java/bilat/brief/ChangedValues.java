package bilat.brief;

import bilat.change.Value;
import bilat.fact.Actor;
import bilat.fact.Citation;
import bilat.fact.Edtf;
import bilat.fact.Facts;
import bilat.fact.When;
import bilat.wording.Wording;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands under a key, in words: dates as dates, lengths of time as such, words of closed lists as the wording has
 * them, others by their names, and everything else to the letter.
 */
final class ChangedValues implements Value.Visitor<Run> {
    private static final Set<String> DATES = Set.of(
            "accessed",
            "appointed",
            "born",
            "closed",
            "concluded",
            "credentials",
            "date",
            "died",
            "done",
            "dormant",
            "due",
            "effective",
            "established",
            "existed",
            "expires",
            "from",
            "in-force",
            "last-session",
            "next-session",
            "on",
            "opened",
            "period",
            "provisional",
            "published",
            "ratified",
            "retracted",
            "reviewed",
            "signed",
            "suspended",
            "terminated",
            "until",
            "withdrawn",
            "withdrawn-by");
    private static final String SOURCES = "sources";
    private static final String TEXT = "text";

    /** Which parts are read before the others, that stand by the alphabet. */
    private static final List<String> FIRST = List.of("source", "official", "name", "by", "on", "date", "due", "at");

    private static final Set<String> SPANS = Set.of("cadence", "notice");

    /** Where the wording has the words of a closed list, by collection and key. */
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "agreements", Map.of("field", "field", "level", "level", "type", "agreement"),
            "assessments", Map.of("confidence", "confidence", "kind", "assessment", "likelihood", "likelihood"),
            "events", Map.of("modality", "changes.event"),
            "meetings", Map.of("state", "meeting.state", "type", "meeting"),
            "missions", Map.of("type", "mission"),
            "officials", Map.of("role", "role", "status", "changes.capacity"),
            "points", Map.of("expected", "point.expected", "kind", "changes.point"),
            "positions", Map.of("stance", "stance"),
            "sources", Map.of("reliability", "reliability"));

    private static final Pattern CITED = Pattern.compile("\\[@([a-z0-9-]+)(?:,\\s*([^\\]\\[]+))?]");

    private final Desk desk;
    private final Say say;
    private final String collection;
    private final String field;

    ChangedValues(Desk desk, String collection, String field) {
        this.desk = desk;
        this.say = desk.say();
        this.collection = collection;
        this.field = field;
    }

    /** A value; "not on record" where there is none. */
    Run of(Optional<Value> value) {
        return value.map(it -> it.accept(this)).orElseGet(() -> Run.of(desk.notOnRecord()));
    }

    /** The name of a key. */
    static Run key(Desk desk, String collection, String field) {
        Wording wording = desk.say().wording();
        return Run.words(wording.find("field-name." + collection + "." + field)
                .or(() -> wording.find("field-name." + field))
                .orElseGet(() -> field.replace('-', ' ')));
    }

    @Override
    public Run text(Value.Text value) {
        String text = value.text();
        if (DATES.contains(field)) {
            Optional<When> when = Edtf.when(text).value();
            return when.map(say::when).orElseGet(() -> end(text));
        }
        if (field.equals("overdue")) {
            return text.equals("0") ? Run.words(desk.word("number.none")) : say.number(Integer.parseInt(text));
        }
        if (SPANS.contains(field)) {
            return new Spans(say).run(Period.parse(text));
        }
        if (field.equals("binding") || field.equals("framework")) {
            return Run.words(desk.word(text.equals("true") ? "changes.yes" : "changes.no"));
        }
        return Optional.ofNullable(WORDS.getOrDefault(collection, Map.of()).get(field))
                .map(stem -> word(stem, text))
                .orElseGet(() -> prose(text));
    }

    /** The end of a term or of a lifecycle that is no date. */
    private Run end(String text) {
        return switch (text) {
            case ".." -> Run.words(desk.word("changes.goes-on"));
            case "unknown" -> Run.words(desk.word("changes.ended-unknown"));
            default -> Run.typed(text);
        };
    }

    private Run word(String stem, String word) {
        Run said = Run.words(say.wording().find(stem + "." + word).orElseGet(() -> word.replace('-', ' ')));
        return stem.equals("reliability") ? say.say("in-brackets", Run.typed(word), said) : said;
    }

    /** To the letter, with the note marks that stand in it. */
    private Run prose(String text) {
        Run run = Run.EMPTY;
        Matcher cited = CITED.matcher(text);
        int from = 0;
        while (cited.find()) {
            Citation citation = Citation.of(cited.group(1));
            Citation placed = new Citation(
                    citation.source(),
                    Optional.ofNullable(cited.group(2)).map(String::strip),
                    citation.quote(),
                    citation.reports(),
                    citation.fields(),
                    citation.credibility());
            run = run.then(Run.typed(text.substring(from, cited.start())))
                    .then(desk.cites().marks(List.of(placed)));
            from = cited.end();
        }
        return run.then(Run.typed(text.substring(from)));
    }

    @Override
    public Run reference(Value.Reference to) {
        Facts facts = desk.dossier().facts();
        return switch (to.space()) {
            case "sources" -> facts.source(to.id()).map(desk.cites()::named).orElseGet(this::another);
            case "officials" -> facts.official(to.id()).map(People::full).orElseGet(this::another);
            case "issues" ->
                facts.issue(to.id()).map(issue -> Run.typed(issue.name())).orElseGet(this::another);
            case "countries", "organisations" -> actor(to.id());
            default ->
                facts.facts().stream()
                        .filter(fact -> fact.id().toString().equals(to.id()))
                        .findFirst()
                        .map(new Titles(desk)::of)
                        .orElseGet(this::another);
        };
    }

    /** What this brief does not show has no name in it. */
    private Run another() {
        return Run.words(desk.word("changes.another"));
    }

    private Run actor(String id) {
        return desk.names().inSentence(new Actor(id), desk.today());
    }

    @Override
    public Run listed(Value.Listed several) {
        return several.values().isEmpty()
                ? Run.of(desk.notOnRecord())
                : say.semicolons(
                        several.values().stream().map(one -> one.accept(this)).toList());
    }

    /** "A 3 May 2016; B 5 May 2016" of what each party did, else each part with its name. */
    @Override
    public Run keyed(Value.Keyed parts) {
        if (parts.values().get("field") instanceof Value.Text other) {
            Run value = part(parts, "value", it -> it.accept(new ChangedValues(desk, collection, other.text())));
            return say.say("changes.field", key(desk, collection, other.text()), value)
                    .then(part(parts, SOURCES, this::marks));
        }
        List<Run> said = new ArrayList<>();
        parts.values().keySet().stream()
                .filter(key -> !key.equals(SOURCES) && !key.equals(TEXT))
                .sorted(Comparator.comparingInt(ChangedValues::place))
                .forEach(key -> said.add(part(key, parts.values().get(key))));
        Run head = Run.join(said, desk.word("list.comma"));
        Run text = part(parts, TEXT, value -> part(TEXT, value));
        Run both = head.isEmpty() || text.isEmpty() ? head.then(text) : say.say("changes.field", head, text);
        return both.then(part(parts, SOURCES, this::marks));
    }

    private static int place(String key) {
        return FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size();
    }

    private static Run part(Value.Keyed parts, String key, Function<Value, Run> said) {
        return Optional.ofNullable(parts.values().get(key)).map(said).orElse(Run.EMPTY);
    }

    /** What bears out a part is cited, as everywhere. */
    private Run marks(Value sources) {
        List<Value> all = sources instanceof Value.Listed several ? several.values() : List.of(sources);
        return desk.cites()
                .marks(all.stream()
                        .flatMap(one -> TypedCitation.of(one).stream())
                        .toList());
    }

    private Run part(String key, Value value) {
        if (isActor(key)) {
            return say.say("changes.part", actor(key), value.accept(this));
        }
        Run inner = value.accept(new ChangedValues(desk, collection, key));
        boolean plain =
                Set.of("source", "official", "name", "text", "at", "date", "on").contains(key);
        Run said = key.equals("quote") ? say.say("quoted", inner) : inner;
        return plain ? said : say.say("changes.part", key(desk, collection, key), said);
    }

    private boolean isActor(String key) {
        Actor actor = new Actor(key);
        return actor.isCountry() || desk.dossier().facts().organisation(actor).isPresent();
    }
}
