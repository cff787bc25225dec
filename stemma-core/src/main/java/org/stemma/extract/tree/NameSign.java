package org.stemma.extract.tree;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * What one part of an element's name, such as {@code date} in {@code entry-date}, may tell of the
 * element. Most parts tell nothing; one look says so for all signs.
 */
public enum NameSign {
  /** The element may declare who wrote ({@code markup-authors.tsv}). */
  AUTHOR,

  /** It may hold a date ({@code markup-date-words.txt}). */
  DATE,

  /** The part begins a name of {@code markup-roles.tsv}. */
  ROLE,

  /** The name describes a state ({@code markup-states.txt}). */
  STATE,

  /** The element may be the trail of pages above this one ({@code markup-breadcrumbs.txt}). */
  TRAIL,

  /** The date that it may hold is that of the last change ({@code markup-update-words.txt}). */
  UPDATE;

  /** The signs of most names. */
  static final Set<NameSign> NONE = Set.of();

  private static final Map<String, Set<NameSign>> OF_PART = read();

  /** Bits that tell the letters of ASCII apart, but for their case. */
  private static final int LETTER_BITS = 5;

  /** By the first two letters of a part with signs: a bit for each length of such parts. */
  private static final int[] LENGTHS = lengths();

  private static Map<String, Set<NameSign>> read() {
    Map<NameSign, Set<String>> parts = new EnumMap<>(NameSign.class);
    parts.put(AUTHOR, authors());
    parts.put(DATE, Lexicon.GENERAL.words("markup-date-words.txt"));
    parts.put(ROLE, MarkupRoles.beginnings());
    parts.put(STATE, Lexicon.GENERAL.words("markup-states.txt"));
    parts.put(TRAIL, Lexicon.GENERAL.words("markup-breadcrumbs.txt"));
    parts.put(UPDATE, Lexicon.GENERAL.words("markup-update-words.txt"));
    Map<String, Set<NameSign>> signs = new HashMap<>();
    parts.forEach(
        (sign, words) ->
            words.forEach(
                word ->
                    signs.computeIfAbsent(word, w -> EnumSet.noneOf(NameSign.class)).add(sign)));
    return signs;
  }

  private static int[] lengths() {
    int[] lengths = new int[1 << 2 * LETTER_BITS];
    for (String part : OF_PART.keySet()) {
      if (part.length() > 1) {
        lengths[place(part.charAt(0), part.charAt(1))] |= 1 << part.length();
      }
    }
    return lengths;
  }

  /**
   * A place for two letters, the same in either case of ASCII; others may share it. The words of
   * the lists are of ASCII.
   */
  private static int place(char first, char second) {
    int mask = (1 << LETTER_BITS) - 1;
    return (first & mask) << LETTER_BITS | second & mask;
  }

  private static Set<String> authors() {
    Set<String> parts = new HashSet<>(Lexicon.GENERAL.words("markup-authors.tsv", "author"));
    parts.addAll(Lexicon.GENERAL.words("markup-authors.tsv", "byline"));
    return parts;
  }

  /** Whether {@code part}, in lower case, has this sign. */
  public boolean isOf(String part) {
    Set<NameSign> signs = OF_PART.get(part);
    return signs != null && signs.contains(this);
  }

  /** The signs of all {@code parts} of a name that are ahead. */
  static Set<NameSign> of(NameParts parts) {
    Set<NameSign> all = NONE;
    while (parts.next()) {
      Set<NameSign> signs = mayHave(parts) ? OF_PART.get(parts.part()) : null;
      all = signs == null ? all : union(all, signs);
    }
    return all;
  }

  /** Whether a part with signs has as many letters and begins with the same two. */
  private static boolean mayHave(NameParts part) {
    return part.length() < 2
        || (LENGTHS[place(part.unit(0), part.unit(1))] >>> part.length() & 1) != 0;
  }

  /** The signs of both; one of them if the other has none or the same. */
  static Set<NameSign> union(Set<NameSign> some, Set<NameSign> others) {
    if (some.isEmpty() || others.isEmpty() || some == others) {
      return some.isEmpty() ? others : some;
    }
    Set<NameSign> both = EnumSet.copyOf(some);
    both.addAll(others);
    return both;
  }
}
