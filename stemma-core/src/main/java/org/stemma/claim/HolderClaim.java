package org.stemma.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that names who holds an office that a body or ship has once.
 *
 * @param story id of the story
 * @param office one word for the office: "captain" for a master too
 * @param holder full name of the person
 * @param body words, in lower case, for the body: of its name, or the noun for it
 * @param named whether the body is named
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record HolderClaim(
    String story,
    String office,
    String holder,
    Set<String> body,
    boolean named,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  public HolderClaim {
    body = Set.copyOf(body);
  }

  @Override
  public TimeValue time() {
    return told.map(TimeValue::day).orElse(TimeValue.none());
  }

  /** Whether a word of the one name stands in the other. */
  public boolean isOfSamePerson(HolderClaim other) {
    return words(holder).stream().anyMatch(words(other.holder)::contains);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
  }

  /** Whether both name the body by a common word, or call it by one noun. */
  public boolean isOfSameBody(HolderClaim other) {
    return named == other.named && body.stream().anyMatch(other.body::contains);
  }
}
