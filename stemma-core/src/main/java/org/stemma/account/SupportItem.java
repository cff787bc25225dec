package org.stemma.account;

import java.util.List;
import org.stemma.article.Evidence;

/**
 * How widely a statement is made: {@code naive} counts pages, {@code independent} counts sources
 * that were not made from one another.
 */
public record SupportItem(
    String id,
    String claim,
    List<String> documents,
    int naive,
    int independent,
    List<Evidence> evidence) {}
