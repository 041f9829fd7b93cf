package bilat.snapshot;

import bilat.fact.Facts;
import bilat.load.Writing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of facts: what is the same has the same digest, in whatever files and order it was written. */
public final class Digest {
    private Digest() {}

    /** The digest of the canonical JSON, in hexadecimal. */
    public static String of(Facts facts) {
        return of(Writing.json(facts).getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of the bytes of a file, in hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
