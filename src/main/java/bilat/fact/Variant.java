package bilat.fact;

import java.util.List;

/** A value of a field that competes with the one the fact states; neither is preferred. */
public record Variant(String field, String value, List<Citation> sources) {
    public Variant {
        sources = List.copyOf(sources);
    }
}
