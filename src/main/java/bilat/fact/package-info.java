/**
 * What is known: countries, officials and their posts, agreements, positions and the rest, with their dates and their
 * sources; and the {@link bilat.fact.Dossier}, the one door to what a brief may contain.
 *
 * <p>A fact knows nothing of files. Whatever is absent is an empty {@code Optional} or an empty list.
 */
package bilat.fact;
