package bilat.document;

import java.util.List;

/**
 * A section with its heading, its blocks and the parts below it. Parts nest, so that no heading level exists to get
 * wrong.
 *
 * @param id the section's name in a definition ({@code at-a-glance}), which no reader sees
 * @param heading empty for the part that opens a brief right under its title, and for no other
 */
public record Part(String id, String heading, List<Block> blocks, List<Part> parts) {
    public Part {
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A part with nothing below it. */
    public Part(String id, String heading, List<Block> blocks) {
        this(id, heading, blocks, List.of());
    }
}
