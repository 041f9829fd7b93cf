/**
 * A brief as a tree of blocks, inlines and drawings, free of any format and of any knowledge of countries.
 *
 * <p>{@code brief} builds a {@link bilat.document.Document}; the packages under {@code render} turn it into bytes.
 */
package bilat.document;
