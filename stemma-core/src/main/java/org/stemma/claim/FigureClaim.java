package org.stemma.claim;

import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A figure with all that decides whether another figure counts the same thing.
 *
 * @param figure the figure
 * @param story id of the story it belongs to
 * @param context lemmas of the content words of its sentence, numbers left out
 * @param words the quantity in the words of the page
 * @param scope over which place it counts
 * @param hours TIMEX3 values of the dates and hours that its sentence names
 * @param planned whether it is told as still to come
 * @param time the time it holds for: stated with it, else the day of publication if the page states
 *     one
 * @param timeStated whether the page states that time with the figure
 * @param passage the sentence
 */
public record FigureClaim(
    Figure figure,
    String story,
    Set<String> context,
    String words,
    Scope scope,
    Set<String> hours,
    boolean planned,
    TimeValue time,
    boolean timeStated,
    Passage passage)
    implements Claim {

  public FigureClaim {
    context = Set.copyOf(context);
    hours = Set.copyOf(hours);
  }

  /** The values it allows. */
  public Bounds bounds() {
    return Bounds.of(figure);
  }
}
