/**
 * Which pages does a feed or a map of a site name? {@link org.stemma.feed.FeedReader}: bytes in, a
 * {@link org.stemma.feed.Feed} out.
 */
@NullMarked
package org.stemma.feed;

import org.jspecify.annotations.NullMarked;
