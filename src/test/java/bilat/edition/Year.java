package bilat.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bilat.change.Summed;
import bilat.cli.Ran;
import bilat.definition.Format;
import bilat.definition.Manifest;
import bilat.fact.Pair;
import bilat.publish.Editions;
import bilat.publish.PublishedEdition;
import bilat.publish.Since;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Weekly editions of a root that is edited every week. Each bulletin's counts reconcile, and go on from those of the
 * week before; all changes together make the last facts of the first; and each brief is made again, to the byte, from
 * what its edition kept.
 */
final class Year {
    private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);
    private static final Pattern COUNT =
            Pattern.compile("(?m)^\\| All \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");

    private static final String EDITION = """
            edition: weekly
            pairs: [XAA-XAB, XAA-XAC, XAB-XAC]
            products: [full, changes, scene-setter, counted]
            formats: [markdown%s]
            sides: [XAB]
            marking: amber
            folder: "{year}-W{week}"
            file: "{product}/{pair}{side}"
            keep: 100
            """;

    /** It tells how many facts lie above the ceiling, which nobody can count again. */
    private static final String COUNTED = """
            brief: counted
            title: Counted
            marking: amber
            withheld: count
            sections: [timeline, gaps]
            """;

    private final int seed;
    private final Path folder;
    private final boolean marking;
    private final RandomRoot world;

    /**
     * A year that has not begun.
     *
     * @param marking whether markings are changed too, so that what one week tells is not all there in the next
     */
    Year(int seed, Path folder, boolean marking) {
        this.seed = seed;
        this.folder = folder;
        this.marking = marking;
        this.world = new RandomRoot(new Random(seed), 2).filled(14);
    }

    /** Publishes so many weeks. */
    Year published(int weeks, boolean pdf) throws IOException {
        Files.createDirectories(folder.resolve("briefs"));
        Files.writeString(folder.resolve("briefs/weekly.yaml"), EDITION.formatted(pdf ? ", pdf" : ""));
        Files.writeString(folder.resolve("briefs/counted.yaml"), COUNTED);
        for (int week = 0; week < weeks; week++) {
            LocalDate day = MONDAY.plusWeeks(week);
            if (week > 0) {
                Edits.make(world, world.random.nextInt(7), day, marking);
            }
            world.root.write(folder.resolve("data"));
            Ran ran = Ran.in(folder, "publish", "weekly", "-q", "--date", day.toString());
            assertEquals(0, ran.exit(), "seed " + seed + ", " + day + "\n" + ran.err());
        }
        Editions editions = editions();
        assertEquals(weeks, editions.all().size());
        return this;
    }

    private Editions editions() throws IOException {
        return Editions.at(folder.resolve("editions"));
    }

    /** As they are printed. */
    void countsReconcile() throws IOException {
        Map<String, Integer> before = new TreeMap<>();
        int changed = 0;
        for (PublishedEdition edition : editions().all()) {
            for (Manifest.OfPair pair : edition.manifest().pairs()) {
                for (Manifest.Brief brief : pair.briefs()) {
                    if (brief.product().equals("changes") && brief.format() == Format.MARKDOWN) {
                        changed +=
                                reconciles(edition.path().resolve(brief.file().path()), pair.pair(), before);
                    }
                }
            }
        }
        assertTrue(changed > 0, "nothing changed in seed " + seed);
    }

    private int reconciles(Path file, Pair pair, Map<String, Integer> before) throws IOException {
        String text = Files.readString(file);
        List<MatchResult> rows = COUNT.matcher(text).results().toList();
        assertEquals(1, rows.size(), () -> file + "\n" + text);
        int[] count = new int[4];
        for (int i = 0; i < 4; i++) {
            count[i] = Integer.parseInt(rows.get(0).group(i + 1));
        }
        assertEquals(count[3], count[0] + count[1] - count[2], file.toString());
        Integer last = before.put(pair.toString(), count[3]);
        if (last != null && !marking) {
            assertEquals(last, count[0], file + " goes on from another count");
        }
        return count[1] + count[2];
    }

    /** All changes, week by week, do to the first facts what makes them the last. */
    void changesAddUp() throws IOException {
        Editions editions = editions();
        for (String name : RandomRoot.PAIRS) {
            Pair pair = Pair.of(name.substring(0, 3), name.substring(4));
            Optional<Summed> sum = Optional.empty();
            for (PublishedEdition edition : editions.all()) {
                Optional<Since> since = edition.comparedWith(pair, editions);
                if (since.isPresent()) {
                    Summed.Week week = Summed.week(
                            since.get().facts(),
                            since.get().day().orElseThrow(),
                            edition.snapshot(pair).orElseThrow().loaded().facts(),
                            pair,
                            edition.date(),
                            edition.ceiling());
                    if (sum.isEmpty() || marking) {
                        sum = Optional.of(Summed.from(week));
                    }
                    sum.get().add(week);
                    assertEquals(
                            Summed.told(week),
                            sum.get().told(),
                            "seed " + seed + ", " + name + ", " + edition.folder());
                }
            }
            assertTrue(sum.isPresent());
        }
    }

    /** From what the editions kept alone. */
    void areMadeAgain(Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere);
        int made = 0;
        for (PublishedEdition edition : editions().all()) {
            for (Manifest.OfPair pair : edition.manifest().pairs()) {
                for (Manifest.Brief brief : pair.briefs()) {
                    isMadeAgain(edition, pair.pair(), brief, elsewhere);
                    made++;
                }
            }
        }
        assertTrue(made > 0);
    }

    /** The lines that another text has not. */
    private static String different(String text, String other) {
        Set<String> lines = other.lines().collect(Collectors.toSet());
        return text.lines().filter(line -> !lines.contains(line)).collect(Collectors.joining("\n"));
    }

    private void isMadeAgain(PublishedEdition edition, Pair pair, Manifest.Brief brief, Path elsewhere)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "brief",
                pair.toString(),
                "--known-at",
                edition.folder(),
                "--editions",
                folder.resolve("editions").toString(),
                "--as",
                brief.product(),
                "--to",
                brief.format() == Format.PDF ? "pdf" : "markdown"));
        brief.side().ifPresent(side -> words.addAll(List.of("--side", side.id())));
        Ran ran = Ran.in(elsewhere, words.toArray(String[]::new)).exits(0);
        byte[] published =
                Files.readAllBytes(edition.path().resolve(brief.file().path()));
        if (brief.format() == Format.MARKDOWN) {
            assertEquals(
                    different(new String(published, UTF_8), ran.out()),
                    different(ran.out(), new String(published, UTF_8)));
        }
        assertArrayEquals(
                published, ran.bytes(), "seed " + seed + ": " + brief.file().path());
        assertEquals("", ran.err());
    }
}
