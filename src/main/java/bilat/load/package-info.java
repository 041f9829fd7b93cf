/**
 * YAML to facts and definitions, noting every problem at its place.
 *
 * <p>One {@link bilat.load.Shape} a collection serves reading, the reference of the format in the documentation, and
 * canonical JSON. Files are read one by one into records and links; {@link bilat.load.Loading} joins them and follows
 * the links. YAML's own typing of values is never used: every scalar is the text that was typed.
 */
package bilat.load;
