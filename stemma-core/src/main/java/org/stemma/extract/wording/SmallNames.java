package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/**
 * Names in a line that has no capitals, as some sites print their bylines: {@code by ana sousa and
 * jim okafor}. A line counts that is a word for the author and such names, of two or three words
 * each, none of which says anything else: no words of the dictionary but given names, no small
 * words of any language, no offices, no days.
 */
final class SmallNames {

  /** Units of such a line: a bound on work. By judgement: three names. */
  private static final int LONGEST = 80;

  /** Units of a word of a name. By judgement. */
  private static final int SHORTEST_WORD = 2;

  private static final String FUNCTION_WORDS = "function-words.txt";

  /** The small words of each language by its words for the author. */
  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

  private static final Pattern NAME =
      Pattern.compile("\\p{Ll}[\\p{Ll}’'-]{1,20}(?:\\s\\p{Ll}[\\p{Ll}’'.-]{0,20}){1,2}");

  private static final Pattern BETWEEN =
      Pattern.compile(",?\\s(?:" + BylineWords.joints() + "|&)\\s|,\\s");

  private SmallNames() {}

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new HashMap<>();
    for (Lexicon language : Lexicon.having(FUNCTION_WORDS)) {
      for (String by : language.words("bylines.tsv", "by")) {
        Set<String> small = words.computeIfAbsent(by, word -> new HashSet<>());
        language.words(FUNCTION_WORDS).forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(words);
  }

  private static Set<String> smallBehind(String opening) {
    String bare = ListForm.bare(opening);
    return SMALL_WORDS.getOrDefault(bare.substring(bare.lastIndexOf(' ') + 1), Set.of());
  }

  /** {@code line} with capitals where its names have them, or as it is. */
  static String cased(String line) {
    if (line.isEmpty() || line.length() > LONGEST || !line.equals(line.toLowerCase(Locale.ROOT))) {
      return line;
    }
    int from = BylineOpening.end(line);
    if (from <= 0) {
      return line;
    }
    StringBuilder cased = new StringBuilder(line.substring(0, from));
    Set<String> small = smallBehind(cased.toString());
    Matcher between = BETWEEN.matcher(line);
    int at = from;
    while (between.find(at)) {
      if (!append(line.substring(at, between.start()), small, cased)) {
        return line;
      }
      cased.append(between.group());
      at = between.end();
    }
    return append(line.substring(at), small, cased) ? cased.toString() : line;
  }

  private static boolean append(String name, Set<String> small, StringBuilder cased) {
    if (!NAME.matcher(name).matches()) {
      return false;
    }
    boolean first = true;
    for (String word : name.split(" ")) {
      if (small.contains(word) || !isOfName(word, first)) {
        return false;
      }
      cased.append(first ? "" : " ").append(Character.toUpperCase(word.charAt(0)));
      cased.append(word, 1, word.length());
      first = false;
    }
    return true;
  }

  private static boolean isOfName(String word, boolean first) {
    boolean common = CommonWords.ENGLISH.smallClass(word) < CommonWords.UNKNOWN;
    String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return (!common || !first && isRare(word) || CommonWords.ENGLISH.isName(capital))
        && (word.length() >= SHORTEST_WORD || word.endsWith("."))
        && !BylineWords.isRole(word)
        && !BylineWords.isNoName(word)
        && !DateWords.isOfDates(word);
  }

  /** Whether the dictionary has the word among those that are seldom used. */
  private static boolean isRare(String word) {
    return CommonWords.ENGLISH.smallClass(word) >= RARE;
  }

  /** Size class of such words: family names are words of the dictionary more often than given. */
  private static final int RARE = 50;
}
