/**
 * What was retrieved? One document as bytes, with its name, address and media type: {@link
 * org.stemma.capture.Capture} (the word of WARC, ISO 28500).
 *
 * <p>In: bytes that somebody else read. Out: an immutable value with a digest.
 */
@NullMarked
package org.stemma.capture;

import org.jspecify.annotations.NullMarked;
