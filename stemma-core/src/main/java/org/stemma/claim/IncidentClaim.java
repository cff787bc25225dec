package org.stemma.claim;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A page's statement that something befell a thing on a day: "the dam broke on Tuesday".
 *
 * @param story id of the story it belongs to
 * @param kind what befell it ({@code failure}, {@code collision}, ...)
 * @param thing the noun for what it befell; empty where the incident itself is named ("the crash")
 * @param definite whether the sentence takes the thing or the incident as known
 * @param own words of the name of the thing or incident
 * @param where words of the names of the place
 * @param day the day it gives
 * @param passage the sentence
 */
public record IncidentClaim(
    String story,
    String kind,
    String thing,
    boolean definite,
    Set<String> own,
    Set<String> where,
    LocalDate day,
    Passage passage)
    implements Claim {

  public IncidentClaim {
    own = Set.copyOf(own);
    where = Set.copyOf(where);
  }

  @Override
  public TimeValue time() {
    return TimeValue.day(day);
  }
}
