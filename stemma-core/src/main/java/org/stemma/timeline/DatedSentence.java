package org.stemma.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a report, with the days it speaks of.
 *
 * @param sources who tells it: what its report goes back to, itself or others; of several each says
 *     a share of it. Never empty
 * @param published day of publication of its report, if known
 * @param place 0 for the first sentence of its report
 * @param days the days that its words name; a range of days names none
 * @param told where it names no day: the days of what it is known to tell; otherwise empty
 * @param words its words in lower case, in order, without punctuation
 * @param content the different words among them that say something
 */
public record DatedSentence(
    Set<String> sources,
    Optional<LocalDate> published,
    int place,
    Set<LocalDate> days,
    Set<LocalDate> told,
    List<String> words,
    Set<String> content) {

  public DatedSentence {
    sources = Set.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources must not be empty");
    }
    days = Set.copyOf(days);
    told = days.isEmpty() ? Set.copyOf(told) : Set.of();
    words = List.copyOf(words);
    content = Set.copyOf(content);
    if (place < 0) {
      throw new IllegalArgumentException("place " + place + " must not be negative");
    }
  }

  /** Whether {@code other} tells of {@code day} in the same words. */
  boolean repeats(DatedSentence other, LocalDate day) {
    return words.equals(other.words) && (other.days.contains(day) || other.told.contains(day));
  }
}
