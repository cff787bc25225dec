package org.stemma.extract;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** Codes of languages, of which one language may have several ({@code language-codes.tsv}). */
final class LanguageCode {

  /** Codes and the code of the language, or macrolanguage, that they are compared as. */
  private static final Map<String, String> SAME =
      Lexicon.GENERAL.rows("language-codes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private LanguageCode() {}

  /** The language of a tag (BCP 47), in lower case. */
  static String primary(String tag) {
    return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

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
    String code = primary(tag);
    if (code.equals("und") || code.equals("mul")) {
      return "";
    }
    String same = SAME.getOrDefault(code, code);
    try {
      return Locale.of(same).getISO3Language();
    } catch (MissingResourceException e) {
      return same;
    }
  }
}
