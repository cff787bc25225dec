package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.account.FigureItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

/**
 * Which figures are one statement: those that the account's own counts of support put together, and
 * those that a page repeats (its title, its recap) of the same measure. Figures of one value that
 * count different things stay apart.
 */
final class SameFigures {

  private final List<FigureItem> figures;

  /** The first figure of each figure's statement, by place in the list. */
  private final int[] first;

  private SameFigures(List<FigureItem> figures) {
    this.figures = figures;
    this.first = new int[figures.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
  }

  /** The statements, each with its figures, in order of their first figures. */
  static List<List<FigureItem>> of(List<FigureItem> figures, Supports support) {
    SameFigures same = new SameFigures(figures);
    same.joinSupported(support);
    same.joinRepeated();
    Map<Integer, List<FigureItem>> statements = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      statements.computeIfAbsent(same.root(i), r -> new ArrayList<>()).add(figures.get(i));
    }
    return List.copyOf(statements.values());
  }

  private void joinSupported(Supports support) {
    Map<Evidence, List<Integer>> bySentence = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      bySentence.computeIfAbsent(figures.get(i).sentence(), s -> new ArrayList<>()).add(i);
    }
    for (SupportItem item : support.of(bySentence.keySet())) {
      List<Integer> told =
          item.evidence().stream()
              .flatMap(words -> bySentence.getOrDefault(words, List.of()).stream())
              .toList();
      for (int anchor : told) {
        if (item.claim().startsWith(figures.get(anchor).counts() + ": ")) {
          told.stream()
              .filter(other -> value(other).equals(value(anchor)) && sameMeasure(anchor, other))
              .forEach(other -> join(anchor, other));
        }
      }
    }
  }

  private void joinRepeated() {
    Map<String, Integer> met = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      FigureItem figure = figures.get(i);
      if (figure.measure().isPresent()) {
        String key = figure.sentence().file() + "\n" + figure.measure().get() + "\n" + value(i);
        Integer earlier = met.putIfAbsent(key, i);
        if (earlier != null) {
          join(earlier, i);
        }
      }
    }
  }

  private boolean sameMeasure(int a, int b) {
    return figures.get(a).measure().equals(figures.get(b).measure())
        && figures.get(a).withdrawn() == figures.get(b).withdrawn();
  }

  /** The numbers; for a magnitude its words. */
  private String value(int place) {
    FigureItem figure = figures.get(place);
    return figure.vague()
        ? figure.text().toLowerCase(Locale.ROOT)
        : figure.value() + " " + figure.min() + " " + figure.max();
  }

  private void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    first[Math.max(one, other)] = Math.min(one, other);
  }

  private int root(int place) {
    int at = place;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }
}
