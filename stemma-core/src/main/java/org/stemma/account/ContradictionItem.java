package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * Two sentences that do not go together.
 *
 * @param scope inside (one page) or across
 * @param a the sentence that stands for the first side
 * @param b that of the second
 * @param readingA what the first side says, and all who say it
 * @param readingB the same of the second
 */
public record ContradictionItem(
    String id,
    String scope,
    String kind,
    String verdict,
    String severity,
    Optional<String> about,
    Evidence a,
    Evidence b,
    String why,
    List<String> docs,
    ReadingItem readingA,
    ReadingItem readingB) {}
