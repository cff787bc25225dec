/**
 * Which pages lie there? Paths in, {@link org.stemma.capture.Capture}s out, in an order that
 * depends on names alone; what cannot be read is told with its reason.
 *
 * <p>Start at {@link org.stemma.files.PageFiles}.
 */
@NullMarked
package org.stemma.files;

import org.jspecify.annotations.NullMarked;
