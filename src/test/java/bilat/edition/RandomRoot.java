package bilat.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A data root of every kind of record with random markings and references. Each text, id and number of a record, and
 * the name of each file, holds a token that stands nowhere else.
 */
final class RandomRoot {
    static final List<String> PAIRS = List.of("XAA-XAB", "XAA-XAC", "XAB-XAC");

    /** A pair of which nothing is on file but what is red, and a country that only red records name. */
    static final String SECRET_PAIR = "XAA-XAZ";

    private static final List<String> KINDS = List.of(
            "agreements",
            "positions",
            "meetings",
            "events",
            "diplomatic-relations",
            "missions",
            "mechanisms",
            "figures",
            "assessments",
            "points");

    final DataRoot root = new DataRoot();
    final Random random;
    final Tokens tokens;
    private final int narrow;

    /**
     * Begins with nothing.
     *
     * @param narrow of how many in ten records the marking is not clear
     */
    RandomRoot(Random random, int narrow) {
        this.random = random;
        this.tokens = new Tokens(random);
        this.narrow = narrow;
    }

    /** Countries, tables, and so many facts a pair. */
    RandomRoot filled(int facts) {
        String file = file("");
        country("XAA", "Exampland", file);
        country("XAB", "Testonia", file);
        country("XAC", "Samplia", file);
        Record far = country("XAZ", word(new Record("countries", "", "XAZ", file)), file);
        far.mark(4);
        for (int i = 0; i < 7; i++) {
            Record source = source(LocalDate.of(2018, 1 + i, 3));
            if (i < 3) {
                source.mark(0);
            }
        }
        for (int i = 0; i < 3; i++) {
            issue();
        }
        for (int i = 0; i < 6; i++) {
            official(i);
        }
        organisation();
        for (String pair : PAIRS) {
            String first = file(pair);
            String second = file(pair);
            for (int i = 0; i < facts; i++) {
                fact(KINDS.get(i % KINDS.size()), pair, random.nextInt(4) == 0 ? second : first);
            }
        }
        String secret = file(SECRET_PAIR);
        for (String kind : List.of("agreements", "events", "meetings")) {
            fact(kind, SECRET_PAIR, secret).mark(4);
        }
        root.fit();
        return this;
    }

    /** A name that holds a token, so that it must not be told. */
    String file(String pair) {
        return (pair.isEmpty() ? "all" : "pairs") + "/" + pair + "-" + tokens.word();
    }

    /** A new token of a record. */
    String word(Record record) {
        String word = tokens.word();
        record.tokens.add(word);
        return word;
    }

    private String number(Record record) {
        String number = tokens.number();
        record.tokens.add(number);
        return number;
    }

    private Record record(String collection, String pair, String file) {
        Record record = new Record(collection, pair, "", file);
        record.id = word(record);
        record.mark(random.nextInt(10) < narrow ? 1 + random.nextInt(4) : 0);
        root.records.add(record);
        return record;
    }

    private Record country(String code, String name, String file) {
        Record country = new Record("countries", "", code, file).with("name", name);
        if (code.equals("XAZ")) {
            country.tokens.add(name);
        }
        root.records.add(country);
        return country;
    }

    Record source(LocalDate published) {
        Record source = record("sources", "", file(""));
        source.with("title", "Title of " + word(source))
                .with("publisher", "Press of " + word(source))
                .with("url", "https://example.org/" + word(source))
                .with("published", published.toString())
                .with("reliability", one(List.of("A", "B", "F")));
        if (random.nextInt(4) == 0) {
            source.with("via", one(root.of("sources")).id);
            if (source.fields.get("via").equals(source.id)) {
                source.fields.remove("via");
            }
        }
        return source;
    }

    Record issue() {
        Record issue = record("issues", "", file(""));
        Map<String, Object> background = new LinkedHashMap<>();
        background.put("date", "2017");
        background.put("text", "It was told of " + word(issue) + ".");
        background.put("sources", citations(issue));
        issue.with("name", "the matter of " + word(issue))
                .with("proposition", word(issue) + " should be there")
                .with("background", List.of(background));
        return issue;
    }

    private void organisation() {
        Record league = record("organisations", "", file(""));
        league.with("name", "League of " + word(league));
    }

    Record official(int number) {
        Record official = record("officials", "", file(""));
        String country = List.of("XAA", "XAB", "XAC").get(number % 3);
        List<Object> posts = new ArrayList<>();
        posts.add(post(official, List.of("head-of-state", "foreign-minister").get(number / 3 % 2), "2015-03-01"));
        official.with("name", "Ann " + word(official)).with("country", country).with("posts", posts);
        return official;
    }

    Map<String, Object> post(Record official, String role, String from) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("title", "Office of " + word(official));
        post.put("role", role);
        post.put("from", from);
        post.put("sources", citations(official));
        return post;
    }

    /** Sources that are not narrower than the record. */
    List<Object> citations(Record record) {
        List<Record> sources = root.of("sources").stream()
                .filter(source -> source.marking() <= record.marking())
                .toList();
        List<Object> citations = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            Map<String, Object> citation = new LinkedHashMap<>();
            citation.put("source", one(sources).id);
            citation.put("at", "page " + word(record));
            if (random.nextInt(5) == 0) {
                citation.put("reports", one(sources).id);
            }
            citations.add(citation);
        }
        return citations;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String date() {
        int year = 1992 + random.nextInt(26);
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-0" + (1 + random.nextInt(9));
            default -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        };
    }

    private String prose(Record record, String words) {
        List<Record> sources = root.of("sources").stream()
                .filter(source -> source.marking() <= record.marking())
                .toList();
        return words + " " + word(record) + (random.nextInt(3) == 0 ? " [@" + one(sources).id + "]" : "");
    }

    Record anyFact(String pair, String file) {
        return fact(one(KINDS), pair, file);
    }

    /** A fact of a kind; dated before 2018, but for what lies ahead in 2019. */
    Record fact(String kind, String pair, String file) {
        Record it = record(kind, pair, file);
        String first = pair.substring(0, 3);
        String second = pair.substring(4);
        String side = random.nextBoolean() ? first : second;
        List<Record> officials = root.of("officials");
        it.with("sources", citations(it));
        switch (kind) {
            case "agreements" -> {
                it.with("title", "Agreement on " + word(it))
                        .with("type", one(List.of("agreement", "treaty", "memorandum-of-understanding")))
                        .with("field", one(List.of("trade", "energy", "border")))
                        .with("signed", date())
                        .with("place", "Port " + word(it))
                        .with("summary", prose(it, "It is about") + ".");
                if (random.nextInt(3) == 0) {
                    it.with("expires", "2019-0" + (1 + random.nextInt(9)) + "-15");
                }
                officials.stream()
                        .filter(one -> one.fields.get("country").equals(side))
                        .findFirst()
                        .ifPresent(one -> it.with("signatories", new LinkedHashMap<>(Map.of(side, one.id))));
                List<Record> others = root.of(kind).stream()
                        .filter(other -> other != it && other.pair.equals(pair))
                        .toList();
                if (!others.isEmpty() && random.nextInt(3) == 0) {
                    it.with("amends", new ArrayList<>(List.of(one(others).id)));
                }
            }
            case "positions" -> {
                it.with("issue", one(root.of("issues")).id)
                        .with("holder", side)
                        .with("stance", one(List.of("supports", "opposes", "neutral")))
                        .with("date", date())
                        .with("text", prose(it, "all is well with"));
                officials.stream()
                        .filter(one -> one.fields.get("country").equals(side))
                        .findFirst()
                        .ifPresent(one -> it.with("speaker", one.id));
            }
            case "meetings" -> {
                boolean planned = random.nextInt(4) == 0;
                it.with("type", one(List.of("official-visit", "meeting", "consultations")))
                        .with("date", planned ? "2019-0" + (1 + random.nextInt(9)) + "-20" : date())
                        .with("place", "Hall " + word(it))
                        .with("participants", new ArrayList<>(List.of(one(officials).id)))
                        .with("outcome", prose(it, "it was agreed to go on with"));
                if (planned) {
                    it.with("state", "planned");
                    it.fields.remove("outcome");
                }
            }
            case "events" -> {
                it.with("date", date()).with("text", prose(it, "a bridge was built at"));
                if (random.nextInt(8) == 0) {
                    it.with("parties", new ArrayList<>(List.of(first, second, "XAZ")));
                }
            }
            case "diplomatic-relations" ->
                it.with("date", date())
                        .with("status", one(List.of("established", "upgraded")))
                        .with("level", "level " + word(it));
            case "missions" ->
                it.with("sending", first)
                        .with("receiving", second)
                        .with("type", one(List.of("embassy", "consulate")))
                        .with("place", "Street " + word(it))
                        .with("opened", date());
            case "mechanisms" ->
                it.with("title", "Commission on " + word(it))
                        .with("cadence", "P1Y")
                        .with("last-session", date());
            case "figures" -> {
                it.fields.remove("sources");
                it.with("measure", "goods named " + word(it))
                        .with("unit", "USD")
                        .with("from", first)
                        .with("to", second)
                        .with("values", new ArrayList<>(List.of(value(it, 2016), value(it, 2017))));
                if (random.nextBoolean()) {
                    it.with("flow", "exports");
                }
            }
            case "assessments" ->
                it.with("date", "2018-0" + (1 + random.nextInt(9)))
                        .with("kind", one(List.of("bottom-line", "outlook", "risk", "opportunity")))
                        .with("text", prose(it, "It will go well with") + ".");
            default ->
                it.with("side", side)
                        .with("kind", one(List.of("raise", "respond", "avoid")))
                        .with("text", prose(it, "mention"));
        }
        if (random.nextInt(5) == 0 && !kind.equals("points")) {
            it.with("note", prose(it, "Mind") + ".");
        }
        if (random.nextInt(6) == 0) {
            String other = one(PAIRS);
            if (!other.equals(pair)) {
                it.with("bears-on", new ArrayList<>(List.of(other)));
            }
        }
        return it;
    }

    Map<String, Object> value(Record figure, int year) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("period", Integer.toString(year));
        value.put("value", number(figure));
        value.put("sources", citations(figure));
        return value;
    }
}
