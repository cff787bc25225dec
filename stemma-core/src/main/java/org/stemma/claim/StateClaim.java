package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells in which of several states that exclude each other a thing was.
 *
 * @param story id of the story
 * @param thing lemma of the noun
 * @param telling words around the noun that tell which one, as lemmas
 * @param axis what the state is of
 * @param state which of the states
 * @param denied whether the thing was not in it
 * @param last whether the state comes after the others in the course of things
 * @param days TIMEX3 values of the days that the sentence names
 * @param speaker who says so, if a speaker does
 * @param time the day of publication, if known
 * @param passage the sentence
 */
public record StateClaim(
    String story,
    String thing,
    Set<String> telling,
    String axis,
    String state,
    boolean denied,
    boolean last,
    Set<String> days,
    Optional<String> speaker,
    TimeValue time,
    Passage passage)
    implements Claim {

  public StateClaim {
    telling = Set.copyOf(telling);
    days = Set.copyOf(days);
  }

  /** Whether both may be told of one thing at one time. */
  public boolean isOfSame(StateClaim other) {
    boolean otherThing = !telling.containsAll(other.telling) && !other.telling.containsAll(telling);
    boolean otherDay =
        !days.isEmpty() && !other.days.isEmpty() && days.stream().noneMatch(other.days::contains);
    return !otherThing && !otherDay;
  }

  /** Whether a thing cannot be as both tell. */
  public boolean excludes(StateClaim other) {
    return state.equals(other.state) ? denied != other.denied : !denied && !other.denied;
  }

  /** Whether the thing had time to come into the state after the other was told. */
  public boolean isCourseAfter(StateClaim other) {
    return last
        && !other.last
        && other.time.latest().isPresent()
        && time.latest().filter(other.time.latest().get()::isBefore).isPresent();
  }
}
