package bilat.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bilat.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every PDF is a sound file by the judgement of qpdf, without so much as a warning; {@code .ci/run} sees that it is
 * there.
 */
class QpdfIT {
    @TempDir
    Path folder;

    static Stream<Specimen> specimens() {
        return Specimens.ALL.stream();
    }

    @BeforeAll
    static void judge() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qpdf")), "qpdf is not installed, and judges nothing");
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void it_is_sound(Specimen specimen) throws Exception {
        Files.write(folder.resolve("x.pdf"), specimen.pdf());
        Target.Run run = Target.run(folder, Target.bare(), List.of("qpdf", "--check", "x.pdf"));
        assertEquals("", run.exits(0).err());
    }
}
