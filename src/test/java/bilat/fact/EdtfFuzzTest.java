package bilat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A date is read or refused in words; what is read is written back as it was typed. */
class EdtfFuzzTest {
    static Stream<String> seeds() {
        return Stream.of(
                "2019-01-22", "2016-05~/2018?", "199X", "19XX%", "../2016", "2016/..", "0000", "2019-02-30", "9999");
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(@NotNull String text) {
        Edtf.Result<When> result = Edtf.when(text);
        assertEquals(result.value().isEmpty(), !result.problem().isEmpty());
        result.value().ifPresent(when -> holds(when, text));
    }

    private static void holds(When when, String text) {
        assertEquals(text, when.toString());
        assertEquals(Optional.of(when), Edtf.when(when.toString()).value());
        PartialDate anchor = when.anchor();
        assertFalse(anchor.earliest().isAfter(anchor.first()));
        assertFalse(anchor.latest().isBefore(anchor.last()));
        when.begunBy(anchor.first());
        when.overBy(anchor.last());
        assertFalse(when.certainlyBefore(when));
    }
}
