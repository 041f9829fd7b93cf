package bilat.definition;

import bilat.fact.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a brief is written as. */
public enum Format implements Word {
    MARKDOWN(".md", ".markdown"),
    PDF(".pdf");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The usual end of a file's name: {@code .md}. */
    public String ending() {
        return endings.get(0);
    }

    /** The format that a file's name asks for by its end. */
    public static Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
