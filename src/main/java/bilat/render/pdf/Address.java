package bilat.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How an address is written in a link and broken over lines. */
final class Address {
    private static final String KEPT = "!#$%&'()*+,-./:;=?@[]_~";
    private static final String BREAKS = "/-.";

    private Address() {}

    /** In ASCII: whatever RFC 3986 does not allow is percent-encoded, as UTF-8. */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Cut after each group of slashes, hyphens and dots, where a line may end. */
    static List<String> pieces(String address) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < address.length(); i++) {
            if (isBreak(address.charAt(i - 1)) && !isBreak(address.charAt(i))) {
                pieces.add(address.substring(start, i));
                start = i;
            }
        }
        pieces.add(address.substring(start));
        return pieces;
    }

    private static boolean isBreak(char c) {
        return BREAKS.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
