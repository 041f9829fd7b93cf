/**
 * Facts to document: one class a section, and what they share to say things in sentences.
 *
 * <p>{@link bilat.brief.Brief} goes through the sections that a definition names; each draws itself from the
 * {@link bilat.brief.Desk}, or is left out where it has nothing to show.
 */
package bilat.brief;
