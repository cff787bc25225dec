/**
 * What does a PDF say? Its bytes in; its text out, a line a paragraph, with what it says of itself
 * beside ({@link org.stemma.packed.DocumentReader}). It is opened in a process of its own, with
 * little memory and for a short time, as what comes from outside may be made to break its reader.
 *
 * <p>Start at {@link org.stemma.pdf.PdfDocuments}.
 */
@NullMarked
package org.stemma.pdf;

import org.jspecify.annotations.NullMarked;
