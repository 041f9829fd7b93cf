/** What is known of a record: its fields, what is derived of it, and what refers to it. Answers, not briefs. */
package bilat.ask;
