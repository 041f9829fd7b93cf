/**
 * Which brief is wanted: its sections with their options, side, ceiling, language and page; which briefs an
 * {@link bilat.definition.Edition} publishes together, and the {@link bilat.definition.Manifest} of what was published.
 */
package bilat.definition;
