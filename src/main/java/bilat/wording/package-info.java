/**
 * The fixed words of one language: labels, sentence templates, dates, numbers, lists and the names of countries.
 *
 * <p>All words stand in {@code bilat/wording/LANGUAGE.properties} and {@code countries-LANGUAGE.tsv}; a no-break space
 * in them ties two words that must stay on one line. What fills a template is put in by {@code brief}.
 */
package bilat.wording;
