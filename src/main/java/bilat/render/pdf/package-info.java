/**
 * A document as PDF: inlines become runs of one font, runs lines, lines slabs, slabs pages, and pages are painted once.
 *
 * <p>{@link bilat.render.pdf.PdfRenderer} is the door; every measure and style stands in {@code Theme}, every colour in
 * {@code Ink}. A picture is laid out first ({@code TimelineLayout}, {@code BarsLayout}, {@code TermsLayout}) and then
 * painted as one figure. All drawing goes through {@code Canvas}, which tags what is content and marks the rest as
 * artifact. OpenPDF is known only to those that write a file ({@code Face}, {@code Canvas}, {@code Structure},
 * {@code Links}, {@code Bookmarks}, {@code EmbeddedFiles}, {@code PdfFile}) and to those that read one again
 * ({@code FoundPdf}, {@code Content}, {@code FileComparison}, {@code SameObjects}).
 */
package bilat.render.pdf;
