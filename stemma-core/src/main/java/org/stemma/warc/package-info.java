/**
 * Which pages does a web archive hold? The bytes of a WARC (ISO 28500, 1.0 and 1.1) or ARC file in,
 * plain or compressed record by record; {@link org.stemma.capture.Capture}s out, with the address
 * and the time of each. What is no page is counted, what is broken is told with its place, and the
 * rest is read.
 *
 * <p>Start at {@link org.stemma.warc.WebArchive}. The format itself is read by jwarc.
 */
@NullMarked
package org.stemma.warc;

import org.jspecify.annotations.NullMarked;
