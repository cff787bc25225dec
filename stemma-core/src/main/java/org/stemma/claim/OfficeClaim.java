package org.stemma.claim;

import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A page's statement that somebody holds an office, or held it.
 *
 * @param holder full name
 * @param office the office in lower case without country and "former" ({@code president})
 * @param country ISO 3166-1 alpha-3 code, empty if the page does not say
 * @param former whether the page calls the holder a former one
 * @param time the time it holds for
 * @param passage the sentence
 */
public record OfficeClaim(
    String holder, String office, String country, boolean former, TimeValue time, Passage passage)
    implements Claim {}
