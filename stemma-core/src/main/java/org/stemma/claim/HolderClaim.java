package org.stemma.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that names who holds an office that a body or ship has once.
 *
 * @param story id of the story
 * @param office one word for the office: "captain" for a master too
 * @param holder full name of the person
 * @param names words of that name, in lower case
 * @param body words, in lower case, for the body: of its name, or the noun for it
 * @param named whether the body is named
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record HolderClaim(
    String story,
    String office,
    String holder,
    Set<String> names,
    Set<String> body,
    boolean named,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

  public HolderClaim {
    names = Set.copyOf(names);
    body = Set.copyOf(body);
  }

  HolderClaim(
      String story,
      String office,
      String holder,
      Set<String> body,
      boolean named,
      Optional<LocalDate> told,
      Passage passage) {
    this(story, office, holder, words(holder), body, named, told, passage);
  }

  @Override
  public TimeValue time() {
    return told.map(TimeValue::day).orElse(TimeValue.none());
  }

  /** Whether a word of the one name stands in the other. */
  public boolean isOfSamePerson(HolderClaim other) {
    return names.stream().anyMatch(other.names::contains);
  }

  private static Set<String> words(String name) {
    return Set.copyOf(Arrays.asList(BETWEEN.split(name.toLowerCase(Locale.ROOT))));
  }

  /** Whether both name the body and one name holds the other, or both call it by one noun. */
  public boolean isOfSameBody(HolderClaim other) {
    return named == other.named && (body.containsAll(other.body) || other.body.containsAll(body));
  }
}
