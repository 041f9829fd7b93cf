package bilat.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Publishes editions of a random root with edits between them, markings raised and lowered among these, and looks for
 * whatever is above the ceiling in all that comes of it: files, names, links, what is said, and what is rehearsed.
 */
final class EditionCeiling {
    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);

    /** The first seeds are the few of every build. */
    private static final int WHOLE = 12;

    private static final String EDITION = """
            edition: weekly
            pairs: all
            products: [full, changes%s]
            formats: [markdown%s]
            sides: [XAA]
            marking: %s
            folder: "{year}-W{week}"
            file: "{pair}-{product}"
            """;

    private final int seed;
    private final Path folder;
    private final RandomRoot world;
    private final Random random;
    private final Secrets secrets;
    private final Set<String> seen = new HashSet<>();
    private final List<String> leaks = new ArrayList<>();
    private int failed;

    private EditionCeiling(int seed, Path folder) {
        this.seed = seed;
        this.folder = folder;
        this.random = new Random(seed);
        this.world = new RandomRoot(random, 1 + seed % 4).filled(8);
        this.secrets = new Secrets(world, ceiling());
    }

    private int ceiling() {
        return seed % 5 == 0 ? seed / 5 % 3 : 0;
    }

    /** What came of it. */
    record Outcome(List<String> leaks, int seen, int failed) {}

    static Outcome of(int seed, Path folder) throws IOException {
        EditionCeiling one = new EditionCeiling(seed, folder);
        Files.createDirectories(folder.resolve("briefs"));
        Files.writeString(
                folder.resolve("briefs/weekly.yaml"),
                EDITION.formatted(
                        seed % 4 == 0 ? ", agreements-annex, scene-setter" : "",
                        seed % 3 == 0 ? ", pdf" : "",
                        Record.MARKINGS.get(one.ceiling())));
        one.run();
        return new Outcome(one.leaks, one.seen.size(), one.failed);
    }

    private void run() throws IOException {
        write(false);
        publish(MONDAY, "--log", "text");
        if (!isWhole()) {
            publishAgain(seed % 2 == 0 ? MONDAY : MONDAY.plusWeeks(1), true, "--log", seed % 3 == 0 ? "text" : "json");
            return;
        }
        publishAgain(MONDAY, false, "--log", "json");
        publishAgain(MONDAY.plusWeeks(1), false, "-v");
        publishAgain(MONDAY.plusWeeks(2), true, "-q");
    }

    /**
     * Whether it is published four times, and rehearsed before each; of many seeds only some, since that takes long.
     */
    private boolean isWhole() {
        return seed < WHOLE || seed % 10 == 0;
    }

    private void publishAgain(LocalDate day, boolean mayBreak, String... options) throws IOException {
        secrets.publish();
        Edits.make(world, 1 + random.nextInt(6), day, true);
        write(mayBreak && random.nextInt(2) == 0);
        publish(day, options);
    }

    /** With a quotation mark that is never closed in a record above the ceiling, or not. */
    private void write(boolean broken) throws IOException {
        Path data = folder.resolve("data");
        world.root.write(data);
        List<Record> narrow = world.root.facts().stream()
                .filter(record -> record.marking() > ceiling())
                // A marking that was raised in a file that cannot be read is not known; what was published stays then.
                .filter(record -> world.root.records.stream()
                        .noneMatch(other -> other.file.equals(record.file) && secrets.wasOpen(other)))
                .toList();
        if (broken && !narrow.isEmpty()) {
            Record record = world.one(narrow);
            Path file = data.resolve(record.file + ".yaml");
            String text = Files.readString(file);
            int at = text.indexOf("\"", text.indexOf("  " + record.id + ": {") + record.id.length() + 6);
            Files.writeString(file, text.substring(0, at) + text.substring(at + 1));
        }
    }

    private void publish(LocalDate day, String... options) throws IOException {
        Set<String> secret = secrets.secret();
        if (isWhole()) {
            look("dry run", ran(day, with(options, "--dry-run")).err(), secret);
        }
        Ran ran = ran(day, options);
        look("log " + String.join(" ", options), ran.err() + ran.out(), secret);
        assertTrue(
                Set.of(0, 1, 3).contains(ran.exit()), () -> "seed " + seed + ": exit " + ran.exit() + "\n" + ran.err());
        failed += ran.exit() == 0 ? 0 : 1;
        Path editions = folder.resolve("editions");
        if (!Files.exists(editions)) {
            return;
        }
        String made = "2019-W0" + (2 + (day.getDayOfYear() - MONDAY.getDayOfYear()) / 7);
        for (Map.Entry<String, String> file : Everything.in(editions).entrySet()) {
            String name = file.getKey();
            if (!name.startsWith("2019-W") || name.startsWith(made)) {
                look(name, file.getValue(), secret);
            }
        }
    }

    private Ran ran(LocalDate day, String... options) {
        return Ran.in(folder, with(with(options, "--date", day.toString()), "publish", "weekly"));
    }

    private static String[] with(String[] options, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(more));
        all.addAll(Arrays.asList(options));
        return all.toArray(String[]::new);
    }

    private void look(String where, String text, Set<String> secret) {
        String plain = Everything.plain(text);
        for (String token : secret) {
            if (plain.contains(token)) {
                leaks.add("seed " + seed + ": " + token + " in " + where);
            }
        }
        // Three letters come up by chance in what is packed.
        if (!where.endsWith(".pdf") && plain.contains("xaz")) {
            leaks.add("seed " + seed + ": XAZ in " + where);
        }
        secrets.open().stream().filter(plain::contains).forEach(seen::add);
    }

    /** Holds several seeds; each must have shown enough for this to say anything. */
    static void hold(int from, int to, Path folder) throws IOException {
        int failed = 0;
        for (int seed = from; seed < to; seed++) {
            Outcome outcome = of(seed, folder.resolve("seed-" + seed));
            assertEquals("", String.join("\n", outcome.leaks()));
            int shown = outcome.seen();
            int number = seed;
            assertTrue(shown > 40, () -> "seed " + number + " shows no more than " + shown);
            failed += outcome.failed();
        }
        assertTrue(failed * 10 > to - from, "too few pairs failed for what is kept of them to be looked at: " + failed);
    }
}
