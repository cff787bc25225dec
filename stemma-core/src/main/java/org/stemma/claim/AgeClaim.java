package org.stemma.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that gives the age of a person.
 *
 * @param story id of the story
 * @param person full name of the person
 * @param age in years
 * @param told the day of publication, if known
 * @param passage the sentence
 */
public record AgeClaim(
    String story, String person, int age, Optional<LocalDate> told, Passage passage)
    implements Claim {

  public AgeClaim {
    if (age < 0) {
      throw new IllegalArgumentException("age " + age + " must be >= 0");
    }
  }

  @Override
  public TimeValue time() {
    return told.map(TimeValue::day).orElse(TimeValue.none());
  }
}
