package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * How much the form of a name proves that it is an outlet's, where rubrics, series and agencies may
 * be named too. Immutable and thread-safe.
 *
 * @param form of outlets' names in the language of the page
 */
public record OutletProof(OutletForm form) {

  /** Nouns of outlets that rubrics have too, in lower case. */
  private static final Set<String> COMMON_NOUNS =
      Lexicon.ENGLISH.words("outlet-common-nouns.txt").stream()
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ARTICLES = Lexicon.GENERAL.words("outlet-articles.txt");

  /**
   * Whether {@code name} has the form by more than nouns that rubrics and series have too ({@code
   * Storm Watch}, {@code Business Report}): by another one, or by a word that the dictionary does
   * not know. Of pages in other languages than English, for which there is no dictionary, the form
   * is enough.
   */
  public boolean tells(String name) {
    return form.has(name)
        && (!form.isOfEnglish()
            || LineForm.isCoinedName(name)
            || LineForm.isDomain(name)
            || Script.isSign(name.codePointAt(0))
            || holdsTelling(name)
            || holdsUnknown(name));
  }

  /**
   * Whether a line of {@code name} alone over a headline names an outlet by its form, and no
   * rubric, agency or matter: several words with capitals, one of them a noun of newspapers.
   */
  public boolean heads(String name) {
    return form.has(name)
        && holdsTelling(name)
        && OutletForm.BETWEEN
            .splitAsStream(name)
            .allMatch(word -> word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)));
  }

  private static boolean holdsTelling(String name) {
    return OutletForm.BETWEEN.splitAsStream(name).anyMatch(OutletProof::isTelling);
  }

  /**
   * Whether {@code name}, of few words with capitals and no person's, holds one that the dictionary
   * does not know; of a page in another language than English, whether it has the form.
   */
  public boolean isProper(String name) {
    int words = LineForm.words(name);
    return words > 1
        && words <= OutletForm.LONGEST_NAME
        && (tells(name)
            || form.isOfEnglish()
                && LineForm.isCapitalised(name)
                && holdsUnknown(name)
                && !GivenNames.begin(name));
  }

  private static boolean holdsUnknown(String name) {
    return OutletForm.BETWEEN
        .splitAsStream(name)
        .anyMatch(word -> CommonWords.ENGLISH.smallClass(word) == CommonWords.UNKNOWN);
  }

  private static boolean isTelling(String word) {
    return OutletForm.isEnglish(word) && !COMMON_NOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code name} without the article that it begins with. */
  public static String withoutArticle(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && ARTICLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))
        ? name.substring(blank + 1)
        : name;
  }
}
