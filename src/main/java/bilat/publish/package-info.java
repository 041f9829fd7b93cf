/**
 * From files to files: facts are loaded, briefs made of them, and written so that no half file is ever seen.
 *
 * <pre>
 * Briefs -> Assembly -> Rendering            one brief
 * Publication -> Survey -> Wanted            what is due of each pair of an edition, beside what is there ({@link Earlier})
 *             -> Press -> PairPress, Kept    makes it, in an order that may be cut off anywhere ({@link Journal})
 *             -> Latest, Retention
 * Editions -> PublishedEdition               reads what was published
 * </pre>
 */
package bilat.publish;
