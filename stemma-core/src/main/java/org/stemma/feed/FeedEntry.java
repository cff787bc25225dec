package org.stemma.feed;

import java.net.URI;
import java.util.Optional;

/**
 * One page that a feed names.
 *
 * @param address absolute, {@code http} or {@code https}, without fragment
 * @param published a day (EDTF) or a time with offset (ISO 8601), as {@code Capture.published} has
 *     it; never the time of an update
 * @param publisher the name of who published it, where the feed says so of this entry: {@code
 *     source} of RSS and Atom, {@code news:name} of a map. A feed's own title is none
 */
public record FeedEntry(URI address, Optional<String> published, Optional<String> publisher) {}
