package bilat.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells a finding again in the next run, wherever its line has moved: by file, code and message. Of several that are
 * alike in all of these, each has its number.
 */
final class Fingerprints {
    private final Map<String, Integer> seen = new TreeMap<>();

    /** In hexadecimal; no two of one report are the same. */
    String of(String file, String code, String words) {
        String kind = String.join("\u0000", file, code, words);
        int number = seen.merge(kind, 1, Integer::sum);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((kind + "\u0000" + number).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
