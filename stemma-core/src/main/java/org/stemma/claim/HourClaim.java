package org.stemma.claim;

import java.time.LocalTime;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that gives an event an hour of the clock.
 *
 * @param event id of the event
 * @param label what happened, for a list
 * @param hour the hour
 * @param rough whether it is told as "about" or "shortly after" it
 * @param passage the sentence
 */
public record HourClaim(String event, String label, LocalTime hour, boolean rough, Passage passage)
    implements Claim {

  @Override
  public TimeValue time() {
    return TimeValue.none();
  }
}
