package org.stemma.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that says that nobody was harmed, or nobody of a group.
 *
 * @param story id of the story
 * @param harms the measures of figures that it denies ({@code killed}, {@code injured})
 * @param group lemma of the noun for those who are safe; empty if everybody is
 * @param speaker who says so, if a speaker does
 * @param word lemma of the verb that says so
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record UnharmedClaim(
    String story,
    Set<String> harms,
    Optional<String> group,
    Optional<String> speaker,
    String word,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  public UnharmedClaim {
    harms = Set.copyOf(harms);
  }

  @Override
  public TimeValue time() {
    return told.map(TimeValue::day).orElse(TimeValue.none());
  }
}
