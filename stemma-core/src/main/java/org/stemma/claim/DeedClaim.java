package org.stemma.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that says of a deed that it was done, will be done, or was not or will not be.
 *
 * @param story id of the story
 * @param deed lemma of the verb; {@value #BEGIN} for all that tell the beginning of a happening
 * @param listed whether the verb names an event of the list, not just any doing
 * @param coming whether it is told as to come ("will close"), not as past
 * @param denied whether the clause is negated
 * @param turned if it is told by one of two verbs that exclude each other ("passed" and "failed"):
 *     numbers and words by which its object is told from another ("6", "second")
 * @param reach up to when it is told
 * @param doers lemmas and names of who does it; empty if nobody is named or everybody is meant
 * @param objects lemmas and names of to whom or what it is done; empty likewise
 * @param places words of the names of places in the clause
 * @param sites kinds of place in the clause, by what each tells (site, level, room)
 * @param context lemmas of the content words of the clause
 * @param speaker last name of the speaker to whom the sentence is attributed, if any
 * @param day the day of the deed, if its clause names one
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record DeedClaim(
    String story,
    String deed,
    boolean listed,
    boolean coming,
    boolean denied,
    Optional<Set<String>> turned,
    Reach reach,
    Set<String> doers,
    Set<String> objects,
    Set<String> places,
    Map<String, String> sites,
    Set<String> context,
    Optional<String> speaker,
    Optional<LocalDate> day,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  /** Up to when a deed is told to have been done or not: no denial reaches further. */
  public enum Reach {
    /** At the moment told of: "there was no siren". */
    THEN,
    /** Up to the hour of the page: "nobody has been arrested". */
    SO_FAR,
    /** Up to the day of the page or of the deed. */
    THAT_DAY
  }

  /** The deed of a happening that begins, by whatever verb. */
  static final String BEGIN = "begin";

  public DeedClaim {
    turned = turned.map(Set::copyOf);
    doers = Set.copyOf(doers);
    objects = Set.copyOf(objects);
    places = Set.copyOf(places);
    sites = Map.copyOf(sites);
    context = Set.copyOf(context);
  }

  @Override
  public TimeValue time() {
    return day.or(() -> told).map(TimeValue::day).orElse(TimeValue.none());
  }

  /** Whether it tells that a happening began. */
  public boolean isBeginning() {
    return deed.equals(BEGIN);
  }

  /** Whether both tell different kinds of place for the deed. */
  public boolean isElsewhere(DeedClaim other) {
    return sites.keySet().stream()
        .anyMatch(
            axis ->
                other.sites.containsKey(axis) && !other.sites.get(axis).equals(sites.get(axis)));
  }

  /** Whether the objects of both are told apart: by numbers, or by words like "second". */
  public boolean isOfAnother(DeedClaim other) {
    Set<String> one = turned.orElse(Set.of());
    Set<String> two = other.turned.orElse(Set.of());
    boolean words = !words(one).equals(words(two));
    boolean numbers = !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    return words || numbers;
  }

  private static Set<String> words(Set<String> marks) {
    return marks.stream()
        .filter(mark -> mark.chars().noneMatch(Character::isDigit))
        .collect(Collectors.toUnmodifiableSet());
  }
}
