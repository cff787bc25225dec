package org.stemma.extract.segment;

import java.util.List;

/**
 * How much less paragraphs on two sides of a gap have in common than paragraphs on one side.
 *
 * <p>The likeness of two paragraphs is the number of words of content that both have, over the
 * geometric mean of how many each has. It is pooled over all pairs across the gap, and over all
 * pairs on the side whose paragraphs have less in common; the first over the second is near 1
 * inside a report and near 0 where another begins (likenesses between all paragraphs near the gap:
 * Choi 2000; their fall as the sign of a border: Hearst 1997). Time is linear in the words of the
 * page. Immutable.
 */
final class Cohesion {

  /**
   * Paragraphs looked at on either side. Swept 4, 5, 6, 8, all, on pages stitched of half the
   * stories of the public clustering set with nothing between the reports: where three gaps in a
   * thousand inside whole reports are taken for borders, .42, .79, .81, .84, .77 of the borders are
   * found, in the other half .45, .89, .96, .85, .94 (2026-11-28).
   */
  private static final int WINDOW = 6;

  /** Neighbours that two windows reach over. */
  private static final int REACH = 2 * WINDOW - 1;

  /**
   * Added to likenesses, that a single word does not decide. Swept .005, .01, .02, .04 in the same
   * way: .79, .80, .81, .82 and .96, .96, .96, .96.
   */
  private static final double FLOOR = 0.02;

  /**
   * Paragraphs on one side with less in common are a list: they say nothing. Swept 0 to .04 (`eval
   * stitched`): F1 of borders .889, .02 .888, .04 .884; pages of lists need it.
   */
  private static final double LEAST_WITHIN = 0.02;

  /**
   * Share of it that is added to the likeness across. Swept .1 to .5 (`eval stitched`, 2026-11-29),
   * F1 of borders on the halves and how many of 785 public pages of one text are cut: .1 .891,
   * .923, 37; .25 .882, .911, 30; .5 .856, .883.
   */
  private static final double FLOOR_ACROSS = 0.25;

  private final double[] sizes;

  /** {@code common[i][d - 1]}: words that paragraph {@code i} shares with the one d before it. */
  private final int[][] common;

  Cohesion(List<WordNumbers> paragraphs) {
    sizes = new double[paragraphs.size()];
    common = new int[paragraphs.size()][REACH];
    WordPlaces places = new WordPlaces();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.sqrt(paragraphs.get(i).size());
      for (int word : paragraphs.get(i).words()) {
        count(word, i, places);
        places.add(word, i);
      }
    }
  }

  /** Counts the word of paragraph {@code i} for its neighbours before. */
  private void count(int word, int i, WordPlaces places) {
    for (int last = places.size(word) - 1; last >= 0; last--) {
      int distance = i - places.get(word, last);
      if (distance > REACH) {
        return;
      }
      common[i][distance - 1]++;
    }
  }

  /** Number of paragraphs. */
  int size() {
    return sizes.length;
  }

  /**
   * Likeness across the gap before paragraph {@code gap} over likeness within its sides, at least
   * 0; 1 if a side has nothing in common. No paragraph before {@code first} is looked at.
   */
  double across(int first, int gap) {
    int from = Math.max(first, gap - WINDOW);
    int to = Math.min(sizes.length, gap + WINDOW);
    double across = likeness(from, gap, gap, to);
    double within = Math.min(likeness(from, gap, from, gap), likeness(gap, to, gap, to));
    return within < LEAST_WITHIN ? 1 : (across + FLOOR * FLOOR_ACROSS) / (within + FLOOR);
  }

  /** Likeness of the pairs of a paragraph in one stretch and a later one in the other. */
  private double likeness(int from, int end, int otherFrom, int otherEnd) {
    int shared = 0;
    double most = 0;
    for (int j = otherFrom; j < otherEnd; j++) {
      for (int i = from; i < Math.min(j, end); i++) {
        shared += common[j][j - i - 1];
        most += sizes[i] * sizes[j];
      }
    }
    return most == 0 ? 0 : shared / most;
  }
}
