package org.stemma.claim;

import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A page's statement of how something ended: "the talks ended without an agreement".
 *
 * @param story id of the story it belongs to
 * @param topic what ended ({@code deal}, {@code trial})
 * @param outcome how; two outcomes of one topic exclude each other
 * @param names full names of the persons, bodies, places and things in the sentence
 * @param time the day of the event that the sentence tells, else the one day that it names
 * @param passage the sentence
 */
public record OutcomeClaim(
    String story, String topic, String outcome, Set<String> names, TimeValue time, Passage passage)
    implements Claim {

  public OutcomeClaim {
    names = Set.copyOf(names);
  }
}
