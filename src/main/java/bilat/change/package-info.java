/**
 * What is different between two sets of facts of a pair, each as of its day: what was added, ended or altered, field by
 * field, since when, why, and by which sources. Facts are compared, never documents or files.
 */
package bilat.change;
