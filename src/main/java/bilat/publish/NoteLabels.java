package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.snapshot.Digest;
import java.util.List;
import java.util.stream.Collectors;

/** What the notes of one run begin with, so that no other run has the same: {@code AZE-IRN-4f2a91c0-}. */
final class NoteLabels {
    private static final int DIGITS = 8;

    private NoteLabels() {}

    /** By the first pair, and a digest of all that was asked for and of the facts. */
    static String of(List<Assembly> briefs) {
        String options =
                briefs.stream().map(brief -> Digest.of(brief.options())).collect(Collectors.joining());
        return briefs.get(0).dossier().pair().canonical() + "-"
                + Digest.of(options.getBytes(UTF_8)).substring(0, DIGITS) + "-";
    }
}
