/** What is wrong in a text file, where, and how to show it. Knows nothing of facts. */
package bilat.diagnostic;
