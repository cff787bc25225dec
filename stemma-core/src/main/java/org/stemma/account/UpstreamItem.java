package org.stemma.account;

import org.stemma.article.Evidence;

/**
 * A source that a page names; {@code citedBy} is the id of the segment, {@code pooled} whether it
 * is one of several credited for a whole page.
 */
public record UpstreamItem(
    String id, String name, String kind, String citedBy, boolean pooled, Evidence evidence) {}
