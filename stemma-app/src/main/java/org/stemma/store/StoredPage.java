package org.stemma.store;

import org.stemma.capture.Capture;

/**
 * A page of a collection.
 *
 * @param capture as it was received, under the name that it has here
 * @param origin where it lay: a path or an address
 * @param build of the program that read it last
 */
public record StoredPage(Capture capture, String origin, String build) {}
