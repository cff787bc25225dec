package org.stemma.account;

import java.util.List;
import org.stemma.article.Evidence;

/**
 * How widely a statement is made: {@code naive} counts pages, {@code independent} counts sources
 * that were not made from one another, {@code interests} the sides whose word it is and the sources
 * that have it from none; {@code sides} are those that are named.
 */
public record SupportItem(
    String id,
    String claim,
    List<String> documents,
    int naive,
    int independent,
    int interests,
    List<InterestItem> sides,
    List<Evidence> evidence) {}
