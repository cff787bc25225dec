/**
 * What of this page is the report? {@link org.stemma.capture.Capture} in, sealed {@link
 * org.stemma.extract.Extraction} out: an article, or a reason why there is none.
 *
 * <p>Start at {@link org.stemma.extract.Extractor}, which decodes the bytes and hands them to one
 * of two cascades; their steps are the packages below this one.
 */
@NullMarked
package org.stemma.extract;

import org.jspecify.annotations.NullMarked;
