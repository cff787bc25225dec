package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * What one side of a contradiction says, and all who say it.
 *
 * @param kind what {@code text} is a value of ({@code number}, {@code count}, {@code day}, ...)
 * @param text the value: numbers in the words of a page, days and hours as ISO 8601; it and {@code
 *     kind} are empty where the sides do not give one fact two values
 * @param witnesses the passages that say it, ordered by page and place
 * @param independent number of sources among them that were not made from one another
 * @param withdrawn where sources that said it take it back
 */
public record ReadingItem(
    Optional<String> kind,
    Optional<String> text,
    List<Evidence> witnesses,
    int independent,
    List<WithdrawalItem> withdrawn) {}
