/**
 * How does an account look? {@link org.stemma.page.HtmlReport}: a {@link org.stemma.export.Report}
 * in, one self-contained page of HTML out: no script, no request to anywhere, everything escaped.
 */
@NullMarked
package org.stemma.page;

import org.jspecify.annotations.NullMarked;
