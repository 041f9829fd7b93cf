package bilat.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bilat.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a whole process took, by GNU time.
 *
 * @param wall seconds
 * @param cpu seconds of all threads, in the program and in the kernel for it
 * @param mebibytes of memory at its peak
 */
record Measured(double wall, double cpu, double mebibytes) {
    private static final String TIME = "/usr/bin/time";
    private static final double KIBIBYTES = 1024;
    private static final int PATIENCE = 7200;

    /** The medians of some runs, after one that is not counted; every run must end with 0. */
    static Measured median(int runs, Path folder, List<String> command) throws IOException, InterruptedException {
        once(folder, command);
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(once(folder, command));
        }
        return new Measured(middle(all, Measured::wall), middle(all, Measured::cpu), middle(all, Measured::mebibytes));
    }

    private static Measured once(Path folder, List<String> command) throws IOException, InterruptedException {
        return once(folder, Target.bare(), command);
    }

    /** One run, however long, which must end with 0. */
    static Measured once(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path figures = Files.createTempFile("bilat", ".time");
        List<String> timed = new ArrayList<>(List.of(TIME, "-o", figures.toString(), "-f", "%e %U %S %M"));
        timed.addAll(command);
        Target.run(folder, environment, timed, PATIENCE).exits(0);
        String[] figure = Files.readString(figures).strip().split(" ");
        Files.delete(figures);
        assertEquals(4, figure.length);
        return new Measured(
                Double.parseDouble(figure[0]),
                Double.parseDouble(figure[1]) + Double.parseDouble(figure[2]),
                Double.parseDouble(figure[3]) / KIBIBYTES);
    }

    private static double middle(List<Measured> all, ToDoubleFunction<Measured> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
