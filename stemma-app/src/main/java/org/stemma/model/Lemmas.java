package org.stemma.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the tagger's lemma, which is made for its own features, into one for readers and rules. */
final class Lemmas {

  /** Stand-ins for numerals in the tagger's features; the word itself says more. */
  private static final Set<String> NUMERALS = Set.of("#crd#", "#ord#");

  /** Contracted verbs that the morphology leaves as they are, without apostrophe, by word. */
  private static final Map<String, String> CONTRACTED_VERBS =
      Map.of(
          "s", "be", "re", "be", "m", "be", "ve", "have", "ll", "will", "wo", "will", "ca", "can",
          "sha", "shall");

  private Lemmas() {}

  /**
   * The lemma of a word: lower case, numerals as written, contractions spelled out.
   *
   * @param form the word as written
   * @param tag its Penn tag
   * @param given the tagger's lemma
   */
  static String of(String form, String tag, String given) {
    String plain = form.toLowerCase(Locale.ROOT);
    if (NUMERALS.contains(given) || hasDigit(form)) {
      return plain;
    }
    boolean verb = tag.startsWith("VB") || tag.equals("MD");
    if (!verb) {
      return given.toLowerCase(Locale.ROOT);
    }
    String bare = plain.startsWith("'") || plain.startsWith("’") ? plain.substring(1) : plain;
    if (bare.equals("d")) {
      return tag.equals("MD") ? "would" : "have";
    }
    return CONTRACTED_VERBS.getOrDefault(bare, given.toLowerCase(Locale.ROOT));
  }

  private static boolean hasDigit(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }
}
