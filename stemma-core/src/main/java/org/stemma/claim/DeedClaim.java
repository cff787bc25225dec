package org.stemma.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that says of a deed that it was done, will be done, or was not or will not be.
 *
 * @param story id of the story
 * @param deed lemma of the verb
 * @param coming whether it is told as to come ("will close"), not as past
 * @param denied whether the clause is negated
 * @param doers lemmas and names of who does it; empty if nobody is named or everybody is meant
 * @param objects lemmas and names of to whom or what it is done; empty likewise
 * @param places words of the names of places in the clause
 * @param context lemmas of the content words of the clause
 * @param speaker last name of the speaker to whom the sentence is attributed, if any
 * @param day the day of the deed, if its clause names one
 * @param told the day on which the page tells it, if known
 * @param passage the sentence
 */
public record DeedClaim(
    String story,
    String deed,
    boolean coming,
    boolean denied,
    Set<String> doers,
    Set<String> objects,
    Set<String> places,
    Set<String> context,
    Optional<String> speaker,
    Optional<LocalDate> day,
    Optional<LocalDate> told,
    Passage passage)
    implements Claim {

  public DeedClaim {
    doers = Set.copyOf(doers);
    objects = Set.copyOf(objects);
    places = Set.copyOf(places);
    context = Set.copyOf(context);
  }

  @Override
  public TimeValue time() {
    return day.or(() -> told).map(TimeValue::day).orElse(TimeValue.none());
  }
}
