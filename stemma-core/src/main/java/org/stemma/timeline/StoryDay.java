package org.stemma.timeline;

import java.time.LocalDate;
import java.util.List;
import org.stemma.article.Passage;

/**
 * A day of a story in sentences of its pages.
 *
 * @param story id of the story
 * @param events ids of the events of that day that the sentences tell, sorted
 * @param sentences the best first
 */
public record StoryDay(String story, LocalDate day, List<String> events, List<Passage> sentences) {

  public StoryDay {
    events = List.copyOf(events);
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a day needs the sentences that tell it");
    }
  }
}
