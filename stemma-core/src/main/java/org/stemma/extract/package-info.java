/**
 * What of this page is the report? {@link org.stemma.capture.Capture} in, sealed {@link
 * org.stemma.extract.Extraction} out: an article, or a reason why there is none.
 *
 * <p>Start at {@code Extractor}.
 */
@NullMarked
package org.stemma.extract;

import org.jspecify.annotations.NullMarked;
