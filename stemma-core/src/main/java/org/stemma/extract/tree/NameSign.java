package org.stemma.extract.tree;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * What one part of an element's name, such as {@code date} in {@code entry-date}, may tell of the
 * element ({@link NamePart}).
 */
public enum NameSign {
  /** The element may declare who wrote ({@code markup-authors.tsv}). */
  AUTHOR,

  /** It may hold a date ({@code markup-date-words.txt}). */
  DATE,

  /** It may hold the name of the site ({@code markup-nameplates.txt}). */
  NAMEPLATE,

  /** It may hold a post of another site, events, the weather ({@code markup-other-matter.txt}). */
  OTHER_MATTER,

  /**
   * The part begins a name of a box for those who do not pay ({@code markup-paywalls.txt}), or is
   * one.
   */
  PAYWALL,

  /** The element may be the standfirst ({@code markup-standfirsts.txt}). */
  STANDFIRST,

  /** The name describes a state ({@code markup-states.txt}). */
  STATE,

  /** The element may be the trail of pages above this one ({@code markup-breadcrumbs.txt}). */
  TRAIL,

  /** The date that it may hold is that of the last change ({@code markup-update-words.txt}). */
  UPDATE;

  /** All parts that the lists know, each with its signs. */
  static Map<String, NameSigns> ofParts() {
    Map<NameSign, Set<String>> parts = new EnumMap<>(NameSign.class);
    parts.put(AUTHOR, authors());
    parts.put(DATE, Lexicon.GENERAL.words("markup-date-words.txt"));
    parts.put(NAMEPLATE, Lexicon.GENERAL.words("markup-nameplates.txt"));
    parts.put(OTHER_MATTER, Lexicon.GENERAL.words("markup-other-matter.txt"));
    parts.put(PAYWALL, paywalls());
    parts.put(STANDFIRST, Lexicon.GENERAL.words("markup-standfirsts.txt"));
    parts.put(STATE, Lexicon.GENERAL.words("markup-states.txt"));
    parts.put(TRAIL, Lexicon.GENERAL.words("markup-breadcrumbs.txt"));
    parts.put(UPDATE, Lexicon.GENERAL.words("markup-update-words.txt"));
    Map<String, NameSigns> signs = new HashMap<>();
    parts.forEach(
        (sign, words) ->
            words.forEach(word -> signs.merge(word, NameSigns.of(sign), NameSigns::and)));
    return signs;
  }

  private static Set<String> authors() {
    Set<String> parts = new HashSet<>(Lexicon.GENERAL.words("markup-authors.tsv", "author"));
    parts.addAll(Lexicon.GENERAL.words("markup-authors.tsv", "byline"));
    return parts;
  }

  private static Set<String> paywalls() {
    return Lexicon.GENERAL.words("markup-paywalls.txt").stream()
        .map(name -> name.split("-", 2)[0])
        .collect(Collectors.toSet());
  }

  /** Whether {@code part}, in lower case, has this sign. */
  public boolean isOf(String part) {
    return NamePart.of(part).signs().has(this);
  }
}
