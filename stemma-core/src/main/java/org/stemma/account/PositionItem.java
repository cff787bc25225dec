package org.stemma.account;

import java.util.List;
import org.stemma.article.Evidence;

/** What a party wants, holds or refuses. */
public record PositionItem(
    String id,
    String party,
    String topic,
    String stance,
    boolean hedged,
    List<Evidence> evidence) {}
