package org.stemma.claim;

import java.time.LocalDate;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that gives the accident of its story a day.
 *
 * @param story id of the story
 * @param day the day it gives
 * @param words its content words
 * @param back whether it points back to the accident ("the crash came on Sunday")
 * @param lead whether it stands among the first sentences of its page
 * @param passage the sentence
 */
public record AccidentDayClaim(
    String story, LocalDate day, Set<String> words, boolean back, boolean lead, Passage passage)
    implements Claim {

  public AccidentDayClaim {
    words = Set.copyOf(words);
  }

  @Override
  public TimeValue time() {
    return TimeValue.day(day);
  }
}
