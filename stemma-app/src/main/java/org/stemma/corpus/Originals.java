package org.stemma.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The most pages of which no two go back to one original, by trying, one original after the other,
 * who of all that go back to it stands for it. Pages that share no original with others are tried
 * apart, and who goes back to all that another does, and more, never stands for it.
 */
final class Originals {

  /** Choices that are tried. A guard, by judgement: the worst case doubles with each page. */
  static final int MOST_CHOICES = 1_000_000;

  private int tried;

  private Originals() {}

  /**
   * @param witnesses for each page the originals that it goes back to
   */
  static int most(Collection<Set<String>> witnesses) {
    Originals search = new Originals();
    return parts(needed(witnesses)).stream().mapToInt(search::most).sum();
  }

  /** Those that go back to all of no other, in an order of their own. */
  private static List<Set<String>> needed(Collection<Set<String>> witnesses) {
    List<Set<String>> needed = new ArrayList<>();
    witnesses.stream()
        .distinct()
        .sorted(
            Comparator.<Set<String>>comparingInt(Set::size)
                .thenComparing(originals -> new TreeSet<>(originals).toString()))
        .filter(witness -> needed.stream().noneMatch(witness::containsAll))
        .forEach(needed::add);
    return needed;
  }

  /** The witnesses that hang together by originals. */
  private static List<List<Set<String>>> parts(List<Set<String>> witnesses) {
    List<List<Set<String>>> parts = new ArrayList<>();
    for (Set<String> witness : witnesses) {
      List<Set<String>> part = new ArrayList<>(List.of(witness));
      for (List<Set<String>> other : List.copyOf(parts)) {
        if (other.stream().anyMatch(w -> !Collections.disjoint(w, witness))) {
          part.addAll(other);
          parts.remove(other);
        }
      }
      parts.add(part);
    }
    return parts;
  }

  private int most(List<Set<String>> witnesses) {
    tried++;
    if (tried > MOST_CHOICES) {
      throw new IllegalStateException("more than " + MOST_CHOICES + " choices of originals");
    }
    if (witnesses.size() < 2) {
      return witnesses.size();
    }
    String original = witnesses.get(0).iterator().next();
    int most = 0;
    List<Set<String>> without = new ArrayList<>(witnesses);
    without.removeIf(witness -> witness.contains(original));
    for (Set<String> witness : witnesses) {
      if (witness.contains(original)) {
        most = Math.max(most, 1 + apart(without, witness));
      }
    }
    return Math.max(most, sum(without));
  }

  /** The most of those that share nothing with {@code chosen}. */
  private int apart(List<Set<String>> witnesses, Set<String> chosen) {
    Set<String> gone = new HashSet<>(chosen);
    return sum(witnesses.stream().filter(w -> Collections.disjoint(w, gone)).toList());
  }

  private int sum(List<Set<String>> witnesses) {
    return parts(witnesses).stream().mapToInt(this::most).sum();
  }
}
