package bilat.scale;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The file of one pair: its own sources, and facts of five kinds. */
final class PairFile {
    /** How many sources all pairs share. */
    static final int AGENCIES = 20;

    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 22;
    private static final int FACTS_PER_SOURCE = 8;
    private static final List<String> FIELDS = List.of("defence", "trade", "energy", "transport", "culture", "visa");
    private static final List<String> TYPES = List.of("treaty", "agreement", "protocol", "memorandum-of-understanding");

    private final String first;
    private final String second;
    private final Random random;
    private int sources;

    PairFile(String one, String other, Random random) {
        this.first = one.compareTo(other) < 0 ? one : other;
        this.second = one.compareTo(other) < 0 ? other : one;
        this.random = random;
    }

    String name() {
        return first + "-" + second;
    }

    /** The sources that are not one pair's. */
    static String agencies() {
        StringBuilder text = new StringBuilder("sources:\n");
        for (int i = 0; i < AGENCIES; i++) {
            text.append("  agency-%d:\n    title: Chronicle of agency %d\n    publisher: Agency %d\n"
                            .formatted(i, i, i))
                    .append("    published: 2018-12-%02d\n    type: news\n".formatted(i + 1));
        }
        return text.toString();
    }

    /** The file with a number of facts. */
    String text(int facts, int issues) {
        sources = facts / FACTS_PER_SOURCE + 1;
        Map<String, StringBuilder> collections = new TreeMap<>();
        for (int i = 0; i < facts; i++) {
            int kind = random.nextInt(10);
            if (kind < 3) {
                add(collections, "agreements", agreement(i));
            } else if (kind < 5) {
                add(collections, "meetings", meeting(i));
            } else if (kind < 7) {
                add(collections, "positions", position(i, issues));
            } else if (kind < 9) {
                add(collections, "events", event(i));
            } else {
                add(collections, "figures", figure(i));
            }
        }
        for (int i = 0; i < sources; i++) {
            add(collections, "sources", source(i));
        }
        StringBuilder text = new StringBuilder("pair: " + name() + "\n");
        collections.forEach((collection, records) ->
                text.append("\n").append(collection).append(":\n").append(records));
        return text.toString();
    }

    private static void add(Map<String, StringBuilder> collections, String collection, String record) {
        collections.computeIfAbsent(collection, key -> new StringBuilder()).append(record);
    }

    private String agreement(int number) {
        int year = year();
        return """
                  agreement-%d:
                    title: "%s on cooperation in the field of %s: No. %d"
                    type: %s
                    field: %s
                    signed: %s
                    place: Geneva
                    signatories:
                      %s: %s
                      %s: %s
                    in-force: %d-03
                    summary: It is the %dth of its kind, and follows the practice of both sides.
                    sources:
                      - %s
                """.formatted(
                        number,
                        capital(pick(TYPES)),
                        pick(FIELDS),
                        number,
                        pick(TYPES),
                        pick(FIELDS),
                        day(year),
                        first,
                        Officials.holder(first, number, year),
                        second,
                        Officials.holder(second, number, year),
                        year + 1,
                        number,
                        citation());
    }

    private String meeting(int number) {
        int year = year();
        return """
                  meeting-%d:
                    type: working-visit
                    date: %s
                    place: Vienna
                    host: %s
                    participants: [%s, %s]
                    outcome: both sides agreed to continue their talks
                    sources:
                      - %s
                """.formatted(
                        number,
                        day(year),
                        random.nextBoolean() ? first : second,
                        Officials.holder(first, number, year),
                        Officials.holder(second, number, year),
                        citation());
    }

    private String position(int number, int issues) {
        int year = year();
        String holder = random.nextBoolean() ? first : second;
        return """
                  position-%d:
                    issue: issue-%d
                    holder: %s
                    speaker: %s
                    stance: %s
                    date: %s
                    text: >-
                      the question is to be settled by peaceful means, and every step towards it, however small, is
                      welcome
                    sources:
                      - %s
                """.formatted(
                        number,
                        random.nextInt(issues),
                        holder,
                        Officials.holder(holder, number, year),
                        pick(List.of("supports", "opposes", "neutral")),
                        day(year),
                        citation());
    }

    private String event(int number) {
        return """
                  event-%d:
                    date: %s
                    text: the border crossing No. %d was opened after works of several months
                    sources:
                      - %s
                """.formatted(number, day(year()), number, citation());
    }

    private String figure(int number) {
        return """
                  figure-%d:
                    measure: goods exported, series %d
                    flow: exports
                    unit: million USD
                    from: %s
                    to: %s
                    values:
                      - period: %d
                        value: %d.5
                        sources:
                          - %s
                """.formatted(number, number, first, second, year(), 10 + random.nextInt(900), citation());
    }

    private String source(int number) {
        return """
                  %s:
                    title: Report %d on relations
                    publisher: Ministry of Foreign Affairs of %s
                    published: %s
                    url: https://example.org/%s/%d
                    type: official
                    reliability: B
                """.formatted(sourceId(number), number, first, day(FIRST_YEAR + YEARS), name(), number);
    }

    private String citation() {
        String id = random.nextInt(4) == 0 ? "agency-" + random.nextInt(AGENCIES) : sourceId(random.nextInt(sources));
        return "{source: %s, at: paragraph %d}".formatted(id, 1 + random.nextInt(30));
    }

    private String sourceId(int number) {
        return name().toLowerCase(Locale.ROOT) + "-report-" + number;
    }

    private int year() {
        return FIRST_YEAR + random.nextInt(YEARS);
    }

    private String day(int year) {
        return "%d-%02d-%02d".formatted(year, 2 + random.nextInt(11), 1 + random.nextInt(28));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).replace('-', ' ');
    }
}
