package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/** Terms that a party offers. */
public record ProposalItem(
    String id,
    String name,
    Optional<String> by,
    Optional<String> edtf,
    String status,
    List<String> terms,
    Optional<String> respondsTo,
    List<Evidence> evidence) {}
