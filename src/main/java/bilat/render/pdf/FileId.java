package bilat.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The identifier of a file (ISO 32000-1, 14.4), made of the file's own content instead of the clock. */
final class FileId {
    private static final int HEX_DIGITS = 32;
    private static final int PARTS = 2;

    private FileId() {}

    /** The same file with both parts of its identifier set to the MD5 of the file in which they are zero. */
    static byte[] stamped(byte[] file) {
        byte[] stamped = file.clone();
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("/ID");
        int[] starts = new int[PARTS];
        for (int part = 0; part < PARTS; part++) {
            while (stamped[at] != '<') {
                at++;
            }
            starts[part] = at + 1;
            Arrays.fill(stamped, at + 1, at + 1 + HEX_DIGITS, (byte) '0');
            at += 1 + HEX_DIGITS;
        }
        byte[] digits = HexFormat.of().formatHex(md5(stamped)).getBytes(StandardCharsets.US_ASCII);
        for (int start : starts) {
            System.arraycopy(digits, 0, stamped, start, HEX_DIGITS);
        }
        return stamped;
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
