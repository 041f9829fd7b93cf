/** Which brief is wanted: its sections with their options, side, ceiling, language and page. */
package bilat.definition;
