package bilat.render.pdf;

import java.util.List;

/**
 * A finished PDF file.
 *
 * @param bytes the file
 * @param pages how many
 * @param missing the code points that no face has, ascending; each stands in the file as U+FFFD
 */
public record Rendered(byte[] bytes, int pages, List<Integer> missing) {
    public Rendered {
        missing = List.copyOf(missing);
    }
}
