package bilat.publish;

import bilat.definition.Definition;
import bilat.fact.Facts;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the files of a project hold.
 *
 * @param definitions by name, the project's before those that ship
 * @param findings everything wrong in any file, by place
 * @param files how many were read
 */
public record Loaded(Facts facts, SortedMap<String, Definition> definitions, List<Finding> findings, int files) {
    public Loaded {
        definitions = Collections.unmodifiableSortedMap(new TreeMap<>(definitions));
        findings = List.copyOf(findings);
    }
}
