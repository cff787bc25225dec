package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * Whether a name has the form of an outlet's:
 *
 * <ol>
 *   <li>one coined word ({@code CourtWatch}) or a domain;
 *   <li>in a script without blanks a short name that ends as names of outlets do ({@code 欧达尔日报});
 *   <li>words with capitals, or few words of a script without capitals, of which one is a noun of
 *       outlets or ends as their names do ({@code Odaler Zeitung}, {@code صحيفة أودال}). The noun
 *       itself may be small, as in most languages but English ({@code Одальские новости}).
 * </ol>
 *
 * What consists of the words for parts of a site alone ({@code World News}) is no name.
 */
public final class OutletForm {

  /** Words of the name of a site. Swept 3 to 8 on `eval plain`: no figure changes. */
  static final int LONGEST_NAME = 5;

  /** The same in a script without capitals, where a headline may be as short. By judgement. */
  private static final int LONGEST_CASELESS = 3;

  /** Units of a name in a script without blanks. By judgement: the longest known have 8. */
  private static final int LONGEST_SIGNS = 8;

  private static final String NOUN_LIST = "outlet-nouns.txt";

  /** As written in a name. */
  private static final Set<String> ENGLISH = Lexicon.ENGLISH.words(NOUN_LIST);

  /** Of all languages but English, in lower case. */
  private static final Set<String> NOUNS = lower(NOUN_LIST);

  /** Ends of words, in lower case. */
  private static final Set<String> ENDINGS = lower("outlet-endings.txt");

  /** Units of the longest of them, as listed. */
  private static final int LONGEST_ENDING =
      ENDINGS.stream().mapToInt(String::length).max().orElse(0);

  /** What parts of a site are named by, in lower case. */
  private static final Set<String> SECTIONS = sections();

  /** What stands between the words of a name, and between a word and what is elided before it. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s'’]++");

  private OutletForm() {}

  private static Set<String> lower(String list) {
    Set<String> words = new HashSet<>();
    for (Lexicon language : Lexicon.having(list)) {
      if (!language.equals(Lexicon.ENGLISH)) {
        language.words(list).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> sections() {
    Set<String> words = new HashSet<>(lower("section-words.txt"));
    Lexicon.ENGLISH
        .words("section-words.txt")
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return Set.copyOf(words);
  }

  /** Whether {@code name}, without blanks around it, has the form. */
  public static boolean has(String name) {
    // 1
    if (LineForm.isCoinedName(name) || LineForm.isDomain(name)) {
      return true;
    }
    if (name.isEmpty() || LineForm.words(name) > LONGEST_NAME) {
      return false;
    }
    // 2
    if (Script.isSign(name.codePointAt(0))) {
      return name.length() <= LONGEST_SIGNS
          && hasEnding(name)
          && !SECTIONS.contains(name)
          && name.codePoints().allMatch(Script::isSign);
    }
    // 3
    List<String> words = BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    return words.stream().anyMatch(word -> isOfOutlets(word, words.size()))
        && isName(name, words)
        && !words.stream().allMatch(word -> SECTIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * @param words of the whole name: a noun alone is none, but a word that ends with one is
   */
  private static boolean isOfOutlets(String word, int words) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words > 1 && (NOUNS.contains(lower) || isEnglish(word)) || hasEnding(lower);
  }

  private static boolean isEnglish(String word) {
    return ENGLISH.contains(word)
        || word.length() > 1
            && ENGLISH.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  /** Whether more stands before an ending of the lists. */
  private static boolean hasEnding(String word) {
    for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 0; length--) {
      if (ENDINGS.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String name, List<String> words) {
    int first = name.codePointAt(0);
    if (Character.getType(first) == Character.OTHER_LETTER) {
      return words.size() <= LONGEST_CASELESS;
    }
    return !Character.isLowerCase(first)
        && words.stream()
            .allMatch(
                word ->
                    LineForm.words(word) == 0
                        || LineForm.isCapitalised(word)
                        || NOUNS.contains(word));
  }
}
