/** Facts as canonical JSON, which does not change with files or their order, and its digest. */
package bilat.snapshot;
