package org.stemma.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells by what score a match or a vote ended.
 *
 * @param story id of the story
 * @param high the higher number, at least {@code low}
 * @param low the lower number
 * @param names full names in the sentence
 * @param speaker who gives it, if a speaker does
 * @param day the day that the sentence names, if it names one
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record ScoreClaim(
    String story,
    int high,
    int low,
    Set<String> names,
    Optional<String> speaker,
    Optional<LocalDate> day,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  public ScoreClaim {
    names = Set.copyOf(names);
  }

  /** The score, higher number first. */
  public String score() {
    return high + "-" + low;
  }

  @Override
  public TimeValue time() {
    return day.or(() -> told).map(TimeValue::day).orElse(TimeValue.none());
  }

  /** Whether both may tell of one match or vote: the same names, and no other day. */
  public boolean isOfSame(ScoreClaim other) {
    boolean otherDay = day.isPresent() && other.day.isPresent() && !day.equals(other.day);
    boolean within = names.containsAll(other.names) || other.names.containsAll(names);
    return within && !names.isEmpty() && !other.names.isEmpty() && !otherDay;
  }
}
