package org.stemma.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** By which lists a page is read whose language a tag (BCP 47) names. */
public final class Languages {

  private static final Set<String> LISTED = new TreeSet<>(Lexicon.GENERAL.words("languages.txt"));

  /** Codes and the code that they are compared as ({@code language-codes.tsv}). */
  private static final Map<String, String> SAME =
      Lexicon.GENERAL.rows("language-codes.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** Codes of two letters by those of three (ISO 639-2/T). */
  private static final Map<String, String> SHORT =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (one, other) -> one));

  /** Letters of a code (ISO 639-1). */
  private static final int SHORT_CODE = 2;

  /** The same of its later parts (ISO 639-2, 639-3). */
  private static final int LONGEST_CODE = 3;

  private Languages() {}

  /** The language of a tag, in lower case, without script and country. */
  public static String primary(String tag) {
    String bare = tag.strip();
    int end = 0;
    while (end < bare.length() && bare.charAt(end) != '-' && bare.charAt(end) != '_') {
      end++;
    }
    return bare.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** The code as which a language is compared: that of its macrolanguage, or itself. */
  public static String comparedAs(String code) {
    return SAME.getOrDefault(code, code);
  }

  /** Whether {@code code} is one of two or three letters that a list or a standard knows. */
  public static boolean isKnown(String code) {
    return LISTED.contains(code)
        || SAME.containsKey(code)
        || SHORT.containsKey(code)
        || SHORT.containsValue(code);
  }

  /**
   * The code of the language of {@code tag} under which lists stand: its own; another code of it
   * ({@code nb} and {@code nn} are {@code no}, {@code deu} is {@code de}); that of a language of
   * the same macrolanguage ({@code bs} is {@code hr}). Its own, or an empty one, if there are no
   * lists.
   */
  public static String listed(String tag) {
    String said = primary(tag);
    String code = SHORT.getOrDefault(said, said);
    String same = comparedAs(code);
    if (LISTED.contains(code) || same.isEmpty()) {
      return code;
    }
    return LISTED.contains(same)
        ? same
        : LISTED.stream().filter(one -> comparedAs(one).equals(same)).findFirst().orElse(code);
  }

  /**
   * The same of a tag that may be the name of a language ({@code english}): its first two letters
   * stand for a word longer than codes are.
   */
  public static String named(String tag) {
    String said = primary(tag);
    return said.length() > LONGEST_CODE ? said.substring(0, SHORT_CODE) : listed(said);
  }
}
