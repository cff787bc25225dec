package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/** Two sentences that do not go together; {@code scope} is inside (one page) or across. */
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
    List<String> docs) {}
