package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same bytes again and again, in four threads that make different briefs side by side, wherever they think they
 * are.
 */
class SameBytesIT {
    private static final int THREADS = 4;

    /** Locales with other digits, calendars, letters and directions, and zones on either side of the day. */
    private static final List<String> SURROUNDINGS = List.of(
            "en-US Pacific/Apia",
            "tr-TR America/Sao_Paulo",
            "ar-EG Asia/Tokyo",
            "fa Asia/Tehran",
            "th-TH-u-ca-buddhist-nu-thai America/Sao_Paulo",
            "hi-IN-u-nu-deva Pacific/Pago_Pago");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void home() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void a_dozen_times() throws Exception {
        make(12);
    }

    @Test
    @Tag("long")
    void two_hundred_times() throws Exception {
        make(200);
    }

    private static void make(int times) throws Exception {
        List<Specimen> some = Specimens.ALL.stream()
                .filter(specimen -> specimen.name().matches("AZE-IRN full.*|XAA-XAB (full|scene).*|.*A4"))
                .filter(specimen -> !specimen.name().startsWith("a long brief"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            int made = 0;
            for (int i = 0; i < SURROUNDINGS.size(); i++) {
                String[] surroundings = SURROUNDINGS.get(i).split(" ");
                Locale.setDefault(Locale.forLanguageTag(surroundings[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(surroundings[1]));
                List<Future<byte[]>> futures = new ArrayList<>();
                List<Specimen> expected = new ArrayList<>();
                while (made < times * (i + 1) / SURROUNDINGS.size()) {
                    Specimen specimen = some.get(made++ % some.size());
                    expected.add(specimen);
                    futures.add(threads.submit(() -> specimen.making().get()));
                }
                for (int k = 0; k < futures.size(); k++) {
                    Specimen specimen = expected.get(k);
                    String name = specimen.name() + ", " + SURROUNDINGS.get(i);
                    assertArrayEquals(specimen.pdf(), futures.get(k).get(), name);
                }
            }
        } finally {
            threads.shutdown();
        }
    }
}
