package org.stemma.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A day and what is told of it.
 *
 * @param day the day
 * @param weight how much the sources come back to it; greater than 0
 * @param sentences indexes of the sentences that tell it, the best first
 */
public record ToldDay(LocalDate day, double weight, List<Integer> sentences) {

  public ToldDay {
    sentences = List.copyOf(sentences);
  }
}
