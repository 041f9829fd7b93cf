package bilat.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The address of a link as it can stand between angle brackets, in a table too. */
final class Address {
    // Some readers undo &amp; within an address, others do not; without its semicolon nobody does.
    private static final Pattern ENTITY_END = Pattern.compile("(&#?[0-9A-Za-z]+);");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /** The address of a file by its relative path, in which no character may mean more than itself. */
    static String ofFile(String path) {
        String whole = path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        return encoded(whole.contains(":") ? "./" + whole : whole);
    }

    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        ENTITY_END.matcher(address).replaceAll("$1%3B").codePoints().forEach(character -> {
            if (stands(character)) {
                encoded.appendCodePoint(character);
            } else {
                encoded.append(percent(character));
            }
        });
        return encoded.toString();
    }

    private static boolean stands(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !Characters.isSpace(character) && "<>|\\`".indexOf(character) < 0;
        };
    }

    private static String percent(int character) {
        boolean half = Character.getType(character) == Character.SURROGATE;
        byte[] bytes = Character.toString(half ? 0xFFFD : character).getBytes(StandardCharsets.UTF_8);
        StringBuilder percent = new StringBuilder();
        for (byte each : bytes) {
            percent.append('%').append(HEX.toHexDigits(each));
        }
        return percent.toString();
    }
}
