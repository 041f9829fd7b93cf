package bilat.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import bilat.fact.Facts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of facts: what is the same has the same digest, in whatever files and order it was written. */
final class Digest {
    private Digest() {}

    /** The digest in hexadecimal. It is taken of the records' own text, whose tables and lists are in a fixed order. */
    static String of(Facts facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(facts.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
