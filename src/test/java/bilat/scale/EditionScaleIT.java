package bilat.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An edition of all pairs of some countries, each as a PDF. It prints what it measures, and asserts no time: machines
 * differ. What it asserts is that the heap grows no faster than the facts: all runs of a size have as much heap for a
 * fact as the first size needed, and half as much again.
 *
 * <p>The property {@code bilat.countries} names the sizes: {@code 62,195} are 1,891 and 18,915 pairs.
 */
@Tag("bench")
class EditionScaleIT {
    private static final String SIZES = System.getProperty("bilat.countries", "20,62");

    /** More options for Java, as {@code -XX:TieredStopAtLevel=4}: both compilers. */
    private static final String OPTIONS = System.getProperty("bilat.java", "");

    /** MiB; the smallest heap is found as exactly as this. */
    private static final int STEP = 8;

    private static final int FAR_ENOUGH = 1024;
    private static final double MORE = 1.5;

    /** Seconds; in too small a heap a run takes long to fail. */
    private static final int LONG = 1200;

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();

    @Test
    void the_heap_grows_no_faster_than_the_facts() throws Exception {
        rows.add("| process | heap MiB | wall s | CPU s | peak MiB | briefs/s |");
        rows.add("| --- | ---: | ---: | ---: | ---: | ---: |");
        double ofAFact = 0;
        Map<AllPairs, Integer> heaps = new LinkedHashMap<>();
        for (String countries : SIZES.split(",")) {
            AllPairs size = new AllPairs(Integer.parseInt(countries), 1);
            Path root = folder.resolve(countries);
            int facts = size.write(root);
            if (ofAFact == 0) {
                ofAFact = MORE * smallest(root) / facts;
            }
            heaps.put(size, (int) (ofAFact * facts));
            measure(size, root, facts, heaps.get(size));
        }
        // Last, since it takes longest and is compared with what was measured before.
        for (Map.Entry<AllPairs, Integer> size : heaps.entrySet()) {
            next(size.getKey(), size.getValue());
        }
        System.out.println(String.join("\n", rows));
    }

    /** The smallest heap for all but drawing: a rehearsal that reads what was published. */
    private int smallest(Path root) throws IOException, InterruptedException {
        Measured.once(root, with(FAR_ENOUGH), rehearsed("2019-01-15"));
        int little = 0;
        int enough = FAR_ENOUGH;
        while (enough - little > STEP) {
            int middle = (little + enough) / 2;
            List<String> rehearsal = rehearsed("2019-01-22");
            rehearsal.add("--dry-run");
            boolean works = Target.run(root, with(middle), rehearsal, LONG).exit() == 0;
            little = works ? little : middle;
            enough = works ? middle : enough;
        }
        rows.add("| smallest heap for a rehearsal of the first size | %d | | | | |".formatted(enough));
        return enough;
    }

    private void measure(AllPairs size, Path root, int facts, int heap) throws IOException, InterruptedException {
        String of = String.format(Locale.ROOT, "%,d pairs with %,d facts", size.pairs(), facts);
        row("check, " + of, heap, 0, root, bilat("check", "-q"));
        row("publish, " + of, heap, size.pairs(), root, publish("2019-01-22"));
        assertEquals(size.pairs(), briefs(root));
        row("publish again, nothing changed", heap, 0, root, publish("2019-01-22"));
        change(root.resolve("data/pairs/AZE-IRN.yaml"));
        row("publish again, one fact changed", heap, 0, root, publish("2019-01-22"));
    }

    private void next(AllPairs size, int heap) throws IOException, InterruptedException {
        String name = String.format(Locale.ROOT, "publish the next edition, %,d pairs", size.pairs());
        row(name, heap, size.pairs(), folder.resolve(Integer.toString(size.countries())), publish("2019-01-29"));
    }

    private void row(String name, int heap, int briefs, Path root, List<String> command)
            throws IOException, InterruptedException {
        Measured measured = Measured.once(root, with(heap), command);
        String each = briefs == 0 ? "" : String.format(Locale.ROOT, "%.1f", briefs / measured.wall());
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.0f | %s |",
                name,
                heap,
                measured.wall(),
                measured.cpu(),
                measured.mebibytes(),
                each));
        System.out.println(rows.get(rows.size() - 1));
    }

    private static Map<String, String> with(int heap) {
        Map<String, String> environment = new TreeMap<>(Target.bare());
        environment.put("BILAT_JAVA_OPTS", "-Xmx" + heap + "m -XX:+ExitOnOutOfMemoryError " + OPTIONS);
        return environment;
    }

    private static List<String> publish(String day) {
        return bilat("publish", AllPairs.EDITION, "-q", "--date", day, "--jobs", "2");
    }

    /** In a folder of its own. */
    private static List<String> rehearsed(String day) {
        List<String> command = publish(day);
        command.addAll(List.of("--out", "rehearsed"));
        return command;
    }

    private static List<String> bilat(String... words) {
        List<String> command = new ArrayList<>(List.of(Target.BILAT.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static int briefs(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("editions/2019-W04"))) {
            return (int) files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-full.pdf"))
                    .count();
        }
    }

    private static void change(Path file) throws IOException {
        String text = Files.readString(file);
        String changed = text.replaceFirst("place: Geneva", "place: Lausanne");
        assertNotEquals(text, changed);
        Files.writeString(file, changed);
    }
}
