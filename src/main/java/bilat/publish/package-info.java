/** From files to files: facts are loaded, briefs made of them, and written so that no half file is ever seen. */
package bilat.publish;
