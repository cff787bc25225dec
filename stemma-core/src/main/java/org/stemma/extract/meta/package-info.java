/**
 * Who signed the page, and when was it published? All witnesses, the reading adopted and why.
 *
 * <p>Start at {@link org.stemma.extract.meta.DateFinder}.
 */
@NullMarked
package org.stemma.extract.meta;

import org.jspecify.annotations.NullMarked;
