/**
 * Questions asked of facts, one class a rule, and the catalogue in which every code that can be printed is explained.
 * Rules are pure: facts and a day in, findings out. They know nothing of files and lines.
 */
package bilat.check;
