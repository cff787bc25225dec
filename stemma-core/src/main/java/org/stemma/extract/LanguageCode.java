package org.stemma.extract;

import java.util.Locale;
import java.util.MissingResourceException;
import org.stemma.lexicon.Languages;

/** Codes of languages, of which one language may have several ({@code language-codes.tsv}). */
final class LanguageCode {

  private LanguageCode() {}

  /**
   * Whether two tags name one language or members of one macrolanguage: {@code nb} and {@code no},
   * {@code eng} and {@code en}. One that leaves the language open is the same as any.
   */
  static boolean isSame(String one, String other) {
    String first = key(one);
    String second = key(other);
    return first.equals(second) || first.isEmpty() || second.isEmpty();
  }

  /** Three letters of ISO 639-2; empty of a tag that leaves the language open. */
  private static String key(String tag) {
    String code = Languages.primary(tag);
    if (code.equals("und") || code.equals("mul")) {
      return "";
    }
    String same = Languages.comparedAs(code);
    try {
      return Locale.of(same).getISO3Language();
    } catch (MissingResourceException e) {
      return same;
    }
  }
}
