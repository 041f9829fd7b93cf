/**
 * What a brief was made of, as canonical JSON and back, and its digest. The JSON does not change with the files that
 * the facts came from, nor with their order; it is read through {@code load}, since JSON is YAML.
 */
package bilat.snapshot;
