package org.stemma.extract.meta;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.PageTree;

/**
 * The days of elements far from the headline, and which of them are those of a list: elements of
 * one class that hold several days. One page; not thread-safe.
 */
final class ListedDays {

  /**
   * Days that elements without a name of their own may hold in one place: of the publication and of
   * the update. By judgement.
   */
  private static final int NAMELESS_DAYS = 2;

  /** Elements around one without a name that are asked for theirs. By judgement. */
  private static final int NAMED_AROUND = 4;

  private final PageTree tree;
  private final FoundDates found;

  /** The element of each date. */
  private final Map<DateWitness, Integer> elementOf = new LinkedHashMap<>();

  /** All days of the elements of one class. */
  private final Map<ElementNames, Set<LocalDate>> daysOfNames = new HashMap<>();

  /**
   * @param found from which the days of lists are taken away
   */
  ListedDays(PageTree tree, FoundDates found) {
    this.tree = tree;
    this.found = found;
  }

  /** Notes what {@code element} says. */
  void add(int element, List<DateWitness> said) {
    for (DateWitness witness : said) {
      daysOfNames
          .computeIfAbsent(tree.classes(named(element)), n -> new HashSet<>())
          .add(witness.day());
      elementOf.put(witness, element);
    }
  }

  /** Takes away the days of elements whose like hold other days: a list of reports or events. */
  void drop() {
    for (Map.Entry<DateWitness, Integer> witness : elementOf.entrySet()) {
      int element = witness.getValue();
      ElementNames names = tree.classes(named(element));
      int days = names.isEmpty() ? 0 : daysOfNames.getOrDefault(names, Set.of()).size();
      if (days > (tree.classes(element).isEmpty() ? NAMELESS_DAYS : 1)) {
        found.distant.remove(witness.getKey());
        found.listed.add(tree.firstBlock(element));
      }
    }
  }

  /** The element, or for want of a name the nearest around it that has one; else itself. */
  private int named(int element) {
    int at = element;
    for (int i = 0; i < NAMED_AROUND && at >= 0; i++) {
      if (!tree.classes(at).isEmpty()) {
        return at;
      }
      at = tree.parent(at);
    }
    return element;
  }
}
