package bilat.scale;

import bilat.load.Loaded;
import bilat.load.Loading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * How long loading takes and how much memory it needs, measured and not asserted: {@code java -cp
 * target/classes:target/test-classes:… bilat.scale.LoadingTime FOLDER [FACTS FILES]}; with the last two the folder is
 * written first.
 */
final class LoadingTime {
    private static final int RUNS = 7;

    private LoadingTime() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        if (args.length > 1 && Files.notExists(root)) {
            new Archive(Integer.parseInt(args[1]), Integer.parseInt(args[2]), 1).write(root);
        }
        long[] millis = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Loaded loaded = Loading.load(root);
            millis[run] = (System.nanoTime() - start) / 1_000_000;
            if (run == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%d facts, %d problems, first run %d ms%n",
                        loaded.facts().facts().size(),
                        loaded.diagnostics().size(),
                        millis[0]);
            }
        }
        long[] sorted = LongStream.of(millis).sorted().toArray();
        System.out.printf(Locale.ROOT, "median %d ms, fastest %d ms%n", sorted[RUNS / 2], sorted[0]);
        Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .forEach(System.out::println);
    }
}
