package org.stemma.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins stories of few segments that are alike as a whole. On average a report that names little, a
 * statement of the owner or what a minister says, is like few others of its story; held against all
 * that the story names together it is of it. The two most alike are joined, again and again, ties
 * to the earlier.
 */
final class WholeStories {

  /**
   * Least likeness of two stories, as wholes, and how much more is asked for as segments grow to
   * many, where wholes hold so much that all are alike. Drawn with {@link Likeness#FEW_ANCHORS}; in
   * an earlier form BCubed F1 of 90 incidents fell from .944 to .796 without the rise.
   */
  private static final double LEAST = 0.24;

  private static final double RISE = 0.22;

  private final SegmentGraph graph;
  private final List<List<Integer>> stories;

  /** For each story how much it is like each before it. */
  private final List<List<Double>> alike = new ArrayList<>();

  private WholeStories(List<List<Integer>> clusters, SegmentGraph graph) {
    this.graph = graph;
    this.stories = new ArrayList<>(clusters);
    for (int story = 0; story < stories.size(); story++) {
      alike.add(withThoseBefore(story));
    }
  }

  /** The clusters, each in ascending order, by their first node; the same where many are held. */
  static List<List<Integer>> join(List<List<Integer>> clusters, SegmentGraph graph) {
    return graph.few() == 0 ? clusters : new WholeStories(clusters, graph).joined();
  }

  private List<List<Integer>> joined() {
    double least = LEAST + RISE * (1 - graph.few());
    while (true) {
      int one = -1;
      int other = -1;
      double most = least;
      for (int i = 0; i < alike.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (alike.get(i).get(j) > most) {
            most = alike.get(i).get(j);
            one = j;
            other = i;
          }
        }
      }
      if (one < 0) {
        return List.copyOf(stories);
      }
      join(one, other);
    }
  }

  private void join(int one, int other) {
    List<Integer> both = new ArrayList<>(stories.get(one));
    both.addAll(stories.remove(other));
    stories.set(one, both.stream().sorted().toList());
    alike.remove(other);
    for (int later = other; later < alike.size(); later++) {
      alike.get(later).remove(other);
    }
    alike.set(one, withThoseBefore(one));
    for (int later = one + 1; later < stories.size(); later++) {
      alike.get(later).set(one, likeness(one, later));
    }
  }

  private List<Double> withThoseBefore(int story) {
    List<Double> row = new ArrayList<>();
    for (int other = 0; other < story; other++) {
      row.add(likeness(other, story));
    }
    return row;
  }

  private double likeness(int one, int other) {
    return graph.likeness(stories.get(one), stories.get(other));
  }
}
