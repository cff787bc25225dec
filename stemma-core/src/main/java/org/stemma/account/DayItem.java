package org.stemma.account;

import java.util.List;
import org.stemma.article.Evidence;

/**
 * A day of a story, summed up in sentences of its pages.
 *
 * @param date EDTF, a whole day
 * @param story id of the story
 * @param events ids of the events of that day that the sentences tell
 * @param sentences those that hold what most sources say of the day and no sentence before says;
 *     the best first
 */
public record DayItem(
    String id, String date, String story, List<String> events, List<Evidence> sentences) {

  public DayItem {
    events = List.copyOf(events);
    sentences = List.copyOf(sentences);
  }
}
