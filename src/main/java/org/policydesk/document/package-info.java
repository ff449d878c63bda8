/**
 * Documents: turns an uploaded file (plain text, Word .docx and .doc, PDF with a text layer) into its text and the places where its
 * pages begin, within limits, and says clearly why a file cannot be read. Plain Java with PDFBox and POI.
 */
@org.jspecify.annotations.NullMarked
package org.policydesk.document;
