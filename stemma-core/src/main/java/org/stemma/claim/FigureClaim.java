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
 * @param places full names of the places that its sentence names
 * @param hours TIMEX3 values of the dates and hours that its sentence names
 * @param time the time it holds for: stated with it, else the day of publication if the page states
 *     one
 * @param timeStated whether the page states that time with the figure
 * @param passage the sentence
 */
public record FigureClaim(
    Figure figure,
    String story,
    Set<String> context,
    Set<String> places,
    Set<String> hours,
    TimeValue time,
    boolean timeStated,
    Passage passage)
    implements Claim {

  public FigureClaim {
    context = Set.copyOf(context);
    places = Set.copyOf(places);
    hours = Set.copyOf(hours);
  }

  /** The values it allows. */
  public Bounds bounds() {
    return Bounds.of(figure);
  }
}
